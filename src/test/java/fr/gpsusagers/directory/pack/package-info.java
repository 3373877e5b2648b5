@NullMarked
package fr.gpsusagers.directory.pack;

import org.jspecify.annotations.NullMarked;
