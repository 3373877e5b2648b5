/// Reads and checks the calendars of a pack.
@NullMarked
package fr.gpsusagers.availability.pack;

import org.jspecify.annotations.NullMarked;
