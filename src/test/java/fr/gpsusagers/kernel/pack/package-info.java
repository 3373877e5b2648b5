/// Tests of reading a pack.
@NullMarked
package fr.gpsusagers.kernel.pack;

import org.jspecify.annotations.NullMarked;
