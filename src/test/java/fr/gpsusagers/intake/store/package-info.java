@NullMarked
package fr.gpsusagers.intake.store;

import org.jspecify.annotations.NullMarked;
