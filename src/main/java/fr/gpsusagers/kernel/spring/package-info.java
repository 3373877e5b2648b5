/// The kernel's Spring configuration: clock, keys, timers, threads and transactions.
@NullMarked
package fr.gpsusagers.kernel.spring;

import org.jspecify.annotations.NullMarked;
