/// `./gps ledger` and `./gps purge`: what is kept for auditors, and what is erased.
@NullMarked
package fr.gpsusagers.console.ledger;

import org.jspecify.annotations.NullMarked;
