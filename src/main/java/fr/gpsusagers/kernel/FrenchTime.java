package fr.gpsusagers.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The legal time of metropolitan France, clock changes included. The zone is written here and nowhere else.
public final class FrenchTime {

    /// The zone of every local date-time of the product.
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private FrenchTime() {}

    /// What a wall clock in France shows at this instant.
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /// What a wall clock in France shows now, by the clock of the product.
    public static LocalDateTime now(Clock clock) {
        return at(clock.instant());
    }
}
