/// From a letter that the citizen received to the desk that sent it, by its sender and reference.
@NullMarked
package fr.gpsusagers.portal.letter;

import org.jspecify.annotations.NullMarked;
