@NullMarked
package fr.gpsusagers.hall.proxy;

import org.jspecify.annotations.NullMarked;
