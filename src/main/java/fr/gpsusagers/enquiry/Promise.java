package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// That a desk will have called or written by a time.
///
/// @param notBefore nobody calls before: the person cannot, or a later hour is agreed; empty for at once
/// @param renewals how often a new time had to be promised because the one before would be missed; a second is a
/// failure
public record Promise(DeskId desk, Optional<Instant> notBefore, Instant dueBy, Instant madeAt, int renewals) {

    public static final Duration SOON = Duration.ofHours(1);

    /// The same promise, owed by another desk: the clock goes on.
    public Promise at(DeskId other) {
        return new Promise(other, notBefore, dueBy, madeAt, renewals);
    }

    /// The next due time of a promise that was kept, or that its person wants otherwise.
    public Promise continued(Optional<Instant> release, Instant next, Instant now) {
        return new Promise(desk, release, next, now, renewals);
    }

    /// A new promise in the place of one that would be missed.
    public Promise renewed(Optional<Instant> release, Instant next, Instant now) {
        return new Promise(desk, release, next, now, renewals + 1);
    }

    /// Whether it is overdue, or due within an hour.
    public boolean isPressing(Instant now) {
        return dueBy.isBefore(now.plus(SOON));
    }

    /// Whether its desk may call at this moment.
    public boolean isReleased(Instant now) {
        return notBefore.filter(now::isBefore).isEmpty();
    }
}
