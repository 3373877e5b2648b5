/// Tests of the keys, and keys for other tests.
@NullMarked
package fr.gpsusagers.kernel.key;

import org.jspecify.annotations.NullMarked;
