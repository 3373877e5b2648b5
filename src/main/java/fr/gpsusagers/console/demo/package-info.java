/// The demonstration, `./gps demo`: plays an invented day or week through the real use cases; its keys and a button
/// move the clock.
@NullMarked
package fr.gpsusagers.console.demo;

import org.jspecify.annotations.NullMarked;
