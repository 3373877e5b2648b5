/// Reads the look of a département from its pack, and rejects colours with too little contrast.
@NullMarked
package fr.gpsusagers.hall.pack;

import org.jspecify.annotations.NullMarked;
