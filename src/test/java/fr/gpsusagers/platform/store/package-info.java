/// Tests of the kernel's tables.
@NullMarked
package fr.gpsusagers.platform.store;

import org.jspecify.annotations.NullMarked;
