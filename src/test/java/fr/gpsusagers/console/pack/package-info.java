@NullMarked
package fr.gpsusagers.console.pack;

import org.jspecify.annotations.NullMarked;
