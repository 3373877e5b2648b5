/// The card of one request, its files, and what an agent can do with it.
@NullMarked
package fr.gpsusagers.switchboard.card;

import org.jspecify.annotations.NullMarked;
