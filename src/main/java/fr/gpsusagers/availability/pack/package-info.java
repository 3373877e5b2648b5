/// The calendars as a pack holds them: reading and checking.
@NullMarked
package fr.gpsusagers.availability.pack;

import org.jspecify.annotations.NullMarked;
