package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The notices that were sent, by the identifier that a mail server knows them by.
public interface SentNotices {

    /// Finds what a message was about. Empty if no notice of the last thirty days has this identifier.
    Optional<UUID> findSubject(UUID message);

    /// Finds the message that an SMS operator knows by this identifier. Empty as for [#findSubject].
    Optional<UUID> findMessage(String receipt);

    /// Records that a message arrived. Does nothing unless it was sent.
    void updateDelivered(UUID message, Instant at);

    /// Records that a message which a mail server had accepted did not arrive. Does nothing if that is known already.
    ///
    /// @return whether it is news
    boolean updateBounced(UUID message, String reason, Instant now);
}
