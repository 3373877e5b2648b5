/// The command that orients whole files.
@NullMarked
package fr.gpsusagers.console.orient;

import org.jspecify.annotations.NullMarked;
