/// `./gps feedback`: citizens' ratings of answers, and their reports of wrong numbers.
@NullMarked
package fr.gpsusagers.console.feedback;

import org.jspecify.annotations.NullMarked;
