package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Queued notices, and those that ended in the last thirty days: sent, refused, given up, dropped or cancelled.
public interface Notices {

    /// Queues a notice. A notice with the same identifier is queued only once; if it was cancelled, it
    /// is queued again.
    void add(Notice notice, Instant now);

    /// Cancels the queued notices about a subject. Returns how many there were.
    int updateCancelled(UUID subject, Instant now);

    /// Lists the notices that bounced and whose bounce was not taken yet, oldest first.
    List<UUID> listBounced();

    /// Returns the bounce of this notice, unless it was taken before or is being taken.
    Optional<Bounce> takeBounce(UUID notice, Instant now);

    /// Removes notices that ended before this moment. Returns how many there were.
    int removeEndedBefore(Instant moment);
}
