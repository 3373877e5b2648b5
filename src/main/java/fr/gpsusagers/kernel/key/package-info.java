/// The keys of the product: files outside the database, checked against it before they encrypt anything.
@NamedInterface("key")
@NullMarked
package fr.gpsusagers.kernel.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
