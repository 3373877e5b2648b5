/// GPS usagers: for each request, the right contact and the right channel; and no request is ever lost.
@NullMarked
package fr.gpsusagers;

import org.jspecify.annotations.NullMarked;
