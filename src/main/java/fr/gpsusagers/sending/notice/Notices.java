package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Queued notices, and those that ended in the last thirty days: sent, refused, given up, dropped or cancelled. Whoever
/// reports on a sent notice names the identifier of its message.
public interface Notices {

    /// A notice reserved for one sender until its lease ends.
    ///
    /// @param message the identifier of the message for outside systems, the same for every node and retry
    /// @param number counts the claims of this notice, to recognise a sender that comes back after its lease
    /// @param failures how many sendings have failed so far
    record Claim(Notice notice, UUID message, Instant queuedAt, int number, int failures) {}

    /// Queues a notice. A notice with the same identifier is queued only once; if it was cancelled, it
    /// is queued again.
    void add(Notice notice, Instant now);

    /// Claims the notice of this medium that has been due longest. If the sender crashes, the notice is due again
    /// when the lease ends: it may be sent twice, but is never lost.
    Optional<Claim> claim(Medium medium, Instant now, Instant leaseEnd);

    /// Records the fate of a claimed notice. If another sender has taken over the claim, or the notice was
    /// cancelled meanwhile, only [Fate.Sent] is recorded.
    void settle(Claim claim, Fate fate, Instant now);

    /// Cancels the queued notices about a subject. Returns how many there were.
    int updateCancelled(UUID subject, Instant now);

    /// Lists the notices that bounced and whose bounce was not taken yet, oldest first.
    List<UUID> listBounced();

    /// Finds and locks the bounce of this notice, unless it was taken before or another transaction has it.
    Optional<Bounce> findFreeBounce(UUID notice);

    /// Records that a bounce was taken. Comes last in its transaction, after the request is locked: whoever queues
    /// this notice again holds the request and waits for it.
    void updateBounceTaken(Bounce bounce, Instant now);

    /// Removes notices that ended before this moment. Returns how many there were.
    int removeEndedBefore(Instant moment);

    /// Finds what a message was about. Empty if no notice of the last thirty days has this identifier.
    Optional<UUID> findSubject(UUID message);

    /// Finds the message that an SMS operator knows by this identifier. Empty as for [#findSubject].
    Optional<UUID> findMessage(String receipt);

    /// Records when a sent message reached its recipient. Does nothing for a message that was not sent.
    void updateDelivered(UUID message, Instant at);

    /// Records that a sent message came back. Does nothing if that is known already.
    void updateBounced(UUID message, String reason, Instant now);
}
