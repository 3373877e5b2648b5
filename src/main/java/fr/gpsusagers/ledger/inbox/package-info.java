/// Jobs that seal entries and record the head, and the listener for sealed entries.
@NullMarked
package fr.gpsusagers.ledger.inbox;

import org.jspecify.annotations.NullMarked;
