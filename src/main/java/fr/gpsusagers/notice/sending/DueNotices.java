package fr.gpsusagers.notice.sending;

import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The notices whose time has come.
public interface DueNotices {

    /// A notice that one sender has for itself until its lease ends.
    ///
    /// @param message what the notice is called outside, whatever the node and the try
    /// @param number counts the claims of this notice, so that a sender who comes back late is told apart
    /// @param failures how many sendings have failed so far
    record Claim(Notice notice, UUID message, Instant queuedAt, int number, int failures) {}

    /// Claims the one of this medium that is due for the longest time. A sender that falls loses it: it is due again
    /// when the lease
    /// ends, and is sent twice rather than never.
    Optional<Claim> claim(Medium medium, Instant now, Instant leaseEnd);

    /// Records what became of a claimed notice. Of a claim that another sender has taken over, or that was cancelled
    /// meanwhile, only that it was sent still counts.
    void settle(Claim claim, Fate fate, Instant now);
}
