@NullMarked
package fr.gpsusagers.intake;

import org.jspecify.annotations.NullMarked;
