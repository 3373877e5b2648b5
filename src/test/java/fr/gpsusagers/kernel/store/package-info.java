/// What the kernel keeps, under test.
@NullMarked
package fr.gpsusagers.kernel.store;

import org.jspecify.annotations.NullMarked;
