/// The keys under test, and those of other tests.
@NullMarked
package fr.gpsusagers.kernel.key;

import org.jspecify.annotations.NullMarked;
