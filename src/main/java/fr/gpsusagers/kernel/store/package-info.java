/// The kernel's tables in the database.
@NullMarked
package fr.gpsusagers.kernel.store;

import org.jspecify.annotations.NullMarked;
