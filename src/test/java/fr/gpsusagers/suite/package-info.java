/// Which tests run when: `./gps test`, `./gps test --fast` and `./gps prove`.
@NullMarked
package fr.gpsusagers.suite;

import org.jspecify.annotations.NullMarked;
