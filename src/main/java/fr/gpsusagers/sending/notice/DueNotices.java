package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The queue of notices, as seen by senders.
public interface DueNotices {

    /// A notice reserved for one sender until its lease ends.
    ///
    /// @param message the identifier of the message for outside systems, the same for every node and retry
    /// @param number counts the claims of this notice, to recognise a sender that comes back after its lease
    /// @param failures how many sendings have failed so far
    record Claim(Notice notice, UUID message, Instant queuedAt, int number, int failures) {}

    /// Claims the notice of this medium that has been due longest. If the sender crashes, the notice is due again
    /// when the lease ends: it may be sent twice, but is never lost.
    Optional<Claim> claim(Medium medium, Instant now, Instant leaseEnd);

    /// Records the fate of a claimed notice. If another sender has taken over the claim, or the notice was
    /// cancelled meanwhile, only [Fate.Sent] is recorded.
    void settle(Claim claim, Fate fate, Instant now);
}
