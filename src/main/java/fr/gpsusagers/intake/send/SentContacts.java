package fr.gpsusagers.intake.send;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The addresses to which contacts are being sent.
public interface SentContacts {

    void add(SentContact sent);

    Optional<SentContact> find(UUID id);

    /// Returns a keyed hash of the address: it counts messages of a day to one address without revealing it.
    String keyOf(SentContact sent);

    /// Removes those sent before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
