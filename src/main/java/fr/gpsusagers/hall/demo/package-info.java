/// What pages know of a demonstration: whom one may enter as. Outside of one there is nobody.
@NamedInterface("demo")
@NullMarked
package fr.gpsusagers.hall.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
