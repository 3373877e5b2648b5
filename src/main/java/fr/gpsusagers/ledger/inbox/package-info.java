/// Seals what was appended, every second.
@NullMarked
package fr.gpsusagers.ledger.inbox;

import org.jspecify.annotations.NullMarked;
