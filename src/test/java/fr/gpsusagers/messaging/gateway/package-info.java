@NullMarked
package fr.gpsusagers.messaging.gateway;

import org.jspecify.annotations.NullMarked;
