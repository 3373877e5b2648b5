@NullMarked
package fr.gpsusagers.directory;

import org.jspecify.annotations.NullMarked;
