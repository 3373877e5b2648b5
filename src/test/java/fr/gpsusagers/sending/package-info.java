/// Tests of what every channel needs once a request is open.
@NullMarked
package fr.gpsusagers.sending;

import org.jspecify.annotations.NullMarked;
