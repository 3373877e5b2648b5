package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;

/// The half-day in which a person is called. Its end is what is promised: « avant mardi 12 h ».
///
/// @param from the first moment of that half-day at which the desk calls
/// @param by the last one
public record DueTime(LocalDateTime from, LocalDateTime by) {

    /// The moment in the world.
    public Instant instant() {
        return FrenchTime.instant(by);
    }

    public Instant begins() {
        return FrenchTime.instant(from);
    }
}
