/// Tests of the ledger.
@NullMarked
package fr.gpsusagers.ledger;

import org.jspecify.annotations.NullMarked;
