/// What the stores of all modules share: how values are read from rows and written to them.
@NamedInterface("store")
@NullMarked
package fr.gpsusagers.kernel.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
