package fr.gpsusagers.staff.signin;

import java.time.Instant;
import java.util.Optional;

/// Failures by login, whether such an agent exists or not. What was typed may be a passphrase in the wrong field: only
/// its hash is kept, and not for long.
public interface FailedSignIns {

    Optional<Failures> find(String login);

    /// What came of counting a try.
    enum Counting {
        COUNTED,
        /// Someone else tried the same login at the same moment.
        OVERTAKEN
    }

    /// Counts a try, if nothing changed since it was looked at.
    Counting replace(String login, Optional<Failures> before, Failures after);

    void remove(String login);

    /// Removes those whose last try was before this instant, and says how many.
    int removeBefore(Instant moment);
}
