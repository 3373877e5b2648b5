@NullMarked
package fr.gpsusagers.console;

import org.jspecify.annotations.NullMarked;
