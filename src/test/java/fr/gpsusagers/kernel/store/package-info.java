/// Tests of the kernel's tables.
@NullMarked
package fr.gpsusagers.kernel.store;

import org.jspecify.annotations.NullMarked;
