/// `./gps demo`: an invented day, played by the real use cases, and the keys that move its clock.
@NullMarked
package fr.gpsusagers.console.demo;

import org.jspecify.annotations.NullMarked;
