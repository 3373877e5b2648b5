package fr.gpsusagers.intake;

import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The addresses to which contacts are being sent.
public interface SentContacts {

    /// Returns false if this contact is already on its way.
    boolean add(SentContact sent);

    Optional<SentContact> find(UUID id);

    /// Counts the messages of an agent since this moment.
    int countSince(AgentId agent, Instant moment);

    /// Removes those sent before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
