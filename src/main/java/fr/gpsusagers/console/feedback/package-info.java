/// `./gps feedback` and `./gps suggestions`: citizens' ratings of answers, their reports of wrong numbers, and the
/// phrases
/// that they agreed to leave.
@NullMarked
package fr.gpsusagers.console.feedback;

import org.jspecify.annotations.NullMarked;
