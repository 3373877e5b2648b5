@NullMarked
package fr.gpsusagers.messaging.incoming;

import org.jspecify.annotations.NullMarked;
