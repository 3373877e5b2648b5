/// The commands about understanding, under test.
@NullMarked
package fr.gpsusagers.console.understanding;

import org.jspecify.annotations.NullMarked;
