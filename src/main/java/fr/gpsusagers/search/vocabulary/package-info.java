/// Words before they are compared with names: tokens, what each is for, and which known ones a misspelt one may be.
@NamedInterface("vocabulary")
@NullMarked
package fr.gpsusagers.search.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
