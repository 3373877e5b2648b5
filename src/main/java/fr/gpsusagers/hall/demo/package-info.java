/// What pages know of a demonstration: the agents that visitors can sign in as.
@NamedInterface("demo")
@NullMarked
package fr.gpsusagers.hall.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
