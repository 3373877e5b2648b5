@NullMarked
package fr.gpsusagers.intake.send;

import org.jspecify.annotations.NullMarked;
