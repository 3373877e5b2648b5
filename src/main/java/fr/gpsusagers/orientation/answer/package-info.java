/// The answer that programs get: the same on the command line and over HTTP.
@NamedInterface("answer")
@NullMarked
package fr.gpsusagers.orientation.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
