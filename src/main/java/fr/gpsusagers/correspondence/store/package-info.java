/// What was sent on to other bodies: no word of it.
@NullMarked
package fr.gpsusagers.correspondence.store;

import org.jspecify.annotations.NullMarked;
