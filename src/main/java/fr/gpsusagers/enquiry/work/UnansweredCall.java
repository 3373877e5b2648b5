package fr.gpsusagers.enquiry.work;

import java.time.LocalDateTime;
import java.util.Optional;

/// A call that did not settle the request.
///
/// @param again the hour that the person named: « rappelez-moi vers 15 h »; empty for the next half-day
public record UnansweredCall(Attempt attempt, Optional<LocalDateTime> again) {

    public static UnansweredCall of(Attempt attempt) {
        return new UnansweredCall(attempt, Optional.empty());
    }
}
