/// Tests of the ledger's listener.
@NullMarked
package fr.gpsusagers.ledger.inbox;

import org.jspecify.annotations.NullMarked;
