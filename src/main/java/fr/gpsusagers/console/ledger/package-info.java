/// `./gps ledger`: verifies that the ledger is complete, and exports it for outside auditors.
@NullMarked
package fr.gpsusagers.console.ledger;

import org.jspecify.annotations.NullMarked;
