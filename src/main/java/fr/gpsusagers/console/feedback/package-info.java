/// `./gps feedback`: what citizens say of answers and numbers.
@NullMarked
package fr.gpsusagers.console.feedback;

import org.jspecify.annotations.NullMarked;
