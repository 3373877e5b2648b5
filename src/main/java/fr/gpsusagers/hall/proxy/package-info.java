/// Which proxy the product believes, and what it believes of it.
@NamedInterface("proxy")
@NullMarked
package fr.gpsusagers.hall.proxy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
