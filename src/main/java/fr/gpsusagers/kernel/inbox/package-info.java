/// What the kernel does without anyone asking.
@NullMarked
package fr.gpsusagers.kernel.inbox;

import org.jspecify.annotations.NullMarked;
