/// What the ledger does without anyone asking.
@NullMarked
package fr.gpsusagers.ledger.inbox;

import org.jspecify.annotations.NullMarked;
