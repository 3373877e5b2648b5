package fr.gpsusagers.hall.signin;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;

/// A day of a demonstration that plays several.
///
/// @param number its place among the days, from 1
/// @param from when visitors see it
/// @param about what is special about it, in one sentence for visitors
public record DemoDay(int number, Instant from, String about) {

    public LocalDate date() {
        return FrenchTime.at(from).toLocalDate();
    }
}
