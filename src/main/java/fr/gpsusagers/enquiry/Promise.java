package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;

/// That a desk will have called or written by a time.
///
/// @param renewals how often a new time had to be promised because the one before would be missed; a second is a
/// failure
public record Promise(DeskId desk, Instant dueBy, Instant madeAt, int renewals) {

    /// The same promise, owed by another desk: the clock goes on.
    public Promise at(DeskId other) {
        return new Promise(other, dueBy, madeAt, renewals);
    }

    /// The next due time of a promise that was kept: another attempt, another answer.
    public Promise continuedUntil(Instant next, Instant now) {
        return new Promise(desk, next, now, renewals);
    }

    /// A new promise in the place of one that would be missed.
    public Promise renewedUntil(Instant next, Instant now) {
        return new Promise(desk, next, now, renewals + 1);
    }
}
