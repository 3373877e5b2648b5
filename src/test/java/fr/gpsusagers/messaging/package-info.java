@NullMarked
package fr.gpsusagers.messaging;

import org.jspecify.annotations.NullMarked;
