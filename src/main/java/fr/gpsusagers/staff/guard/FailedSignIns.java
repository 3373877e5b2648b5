package fr.gpsusagers.staff.guard;

import java.time.Instant;
import java.util.Optional;

/// Failures by login and browser or address, whether such an agent exists or not. What was typed may be a passphrase in
/// the wrong field: only a keyed hash is kept, and not for long.
public interface FailedSignIns {

    Optional<Failures> find(String key);

    /// What came of counting a try.
    enum Counting {
        COUNTED,
        /// Another try was counted at the same moment.
        OVERTAKEN
    }

    /// Counts a try, if nothing changed since it was looked at.
    Counting replace(String key, Optional<Failures> before, Failures after);

    void remove(String key);

    /// Removes those whose last try was before this instant, and says how many.
    int removeBefore(Instant moment);
}
