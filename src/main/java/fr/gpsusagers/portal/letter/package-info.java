/// A letter was received: who wrote it, which reference; then the desk that wrote.
@NullMarked
package fr.gpsusagers.portal.letter;

import org.jspecify.annotations.NullMarked;
