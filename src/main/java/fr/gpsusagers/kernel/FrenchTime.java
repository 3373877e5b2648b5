package fr.gpsusagers.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// The legal time of metropolitan France, clock changes included. The zone is written here and nowhere else.
public final class FrenchTime {

    /// The zone of every local date-time of the product.
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private FrenchTime() {}

    /// Reads a local date-time such as `2026-11-27T18:00`.
    ///
    /// @throws IllegalArgumentException in French when it is unreadable, or in no year from 1900 to 2199
    public static LocalDateTime parse(String written) {
        try {
            return require(LocalDateTime.parse(written));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "Le moment « " + written + " » est illisible. Écrivez AAAA-MM-JJTHH:MM.", unreadable);
        }
    }

    /// Gives a moment back when people can mean it.
    ///
    /// @throws IllegalArgumentException in French when it is in no year from 1900 to 2199
    public static LocalDateTime require(LocalDateTime moment) {
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("L’année doit être entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
        }
        return moment;
    }

    /// What a wall clock in France shows at this instant.
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /// What a wall clock in France shows now, by the clock of the product.
    public static LocalDateTime now(Clock clock) {
        return at(clock.instant());
    }
}
