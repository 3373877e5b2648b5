/// Trusted reverse proxies, and what the product takes from their headers.
@NamedInterface("proxy")
@NullMarked
package fr.gpsusagers.hall.proxy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
