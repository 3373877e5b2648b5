/// The card of one enquiry, and what an agent does with it.
@NullMarked
package fr.gpsusagers.switchboard.card;

import org.jspecify.annotations.NullMarked;
