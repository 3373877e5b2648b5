@NullMarked
package fr.gpsusagers.receiving.route;

import org.jspecify.annotations.NullMarked;
