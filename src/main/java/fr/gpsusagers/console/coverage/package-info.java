/// The command that proves that nobody meets a dead end.
@NullMarked
package fr.gpsusagers.console.coverage;

import org.jspecify.annotations.NullMarked;
