/// Tests of what every channel needs once a request is open.
@NullMarked
package fr.gpsusagers.correspondence;

import org.jspecify.annotations.NullMarked;
