@NullMarked
package fr.gpsusagers.directory.store;

import org.jspecify.annotations.NullMarked;
