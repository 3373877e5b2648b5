/// The card of one request, and what an agent can do with it.
@NullMarked
package fr.gpsusagers.switchboard.card;

import org.jspecify.annotations.NullMarked;
