/// The commands about what is understood: how well, and what citizens teach.
@NullMarked
package fr.gpsusagers.console.understanding;

import org.jspecify.annotations.NullMarked;
