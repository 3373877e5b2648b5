/// Stores what waits, sealed.
@NullMarked
package fr.gpsusagers.intake.store;

import org.jspecify.annotations.NullMarked;
