@NullMarked
package fr.gpsusagers.directory.gateway;

import org.jspecify.annotations.NullMarked;
