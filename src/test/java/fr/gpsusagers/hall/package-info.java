/// What all doors share, held by tests: the look, the words, the headers.
@NullMarked
package fr.gpsusagers.hall;

import org.jspecify.annotations.NullMarked;
