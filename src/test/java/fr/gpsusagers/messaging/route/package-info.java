@NullMarked
package fr.gpsusagers.messaging.route;

import org.jspecify.annotations.NullMarked;
