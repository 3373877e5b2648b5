@NullMarked
package fr.gpsusagers.console.ledger;

import org.jspecify.annotations.NullMarked;
