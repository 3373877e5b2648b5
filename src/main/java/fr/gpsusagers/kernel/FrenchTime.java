package fr.gpsusagers.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// The legal time of metropolitan France, clock changes included. The time zone is written here and nowhere else.
public final class FrenchTime {

    /// The time zone of every local date and time in the product.
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private FrenchTime() {}

    /// Parses a local date and time such as `2026-11-27T18:00`.
    ///
    /// @throws IllegalArgumentException with a French message if it is malformed or outside the years 1900 to 2199
    public static LocalDateTime parse(String written) {
        try {
            return require(LocalDateTime.parse(written));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "Le moment « " + written + " » est illisible. Écrivez AAAA-MM-JJTHH:MM.", unreadable);
        }
    }

    /// Returns the moment if its year is plausible.
    ///
    /// @throws IllegalArgumentException with a French message if it is outside the years 1900 to 2199
    public static LocalDateTime require(LocalDateTime moment) {
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("L’année doit être entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
        }
        return moment;
    }

    /// Returns what a wall clock in France shows at this instant.
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /// Returns when a wall clock in France shows this.
    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /// Returns when this day begins in France.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// Returns what a wall clock in France shows now, according to the product's clock.
    public static LocalDateTime now(Clock clock) {
        return at(clock.instant());
    }
}
