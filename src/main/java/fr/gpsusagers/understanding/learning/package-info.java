/// How the product learns, from the phrases of a pack, to tell which need is behind someone's words.
@NamedInterface("learning")
@NullMarked
package fr.gpsusagers.understanding.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
