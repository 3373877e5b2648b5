/// `./gps purge`: erases those whose request is closed.
@NullMarked
package fr.gpsusagers.console.purge;

import org.jspecify.annotations.NullMarked;
