/// How a pack is read, under test.
@NullMarked
package fr.gpsusagers.kernel.pack;

import org.jspecify.annotations.NullMarked;
