/// The door of programs, asked over HTTP.
@NullMarked
package fr.gpsusagers.api;

import org.jspecify.annotations.NullMarked;
