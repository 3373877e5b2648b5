package fr.gpsusagers.intake;

import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.UUID;

/// A contact on its way to a caller's address. The address is forgotten once the message has left. `toString` hides it.
public record SentContact(UUID id, AgentId by, Address to, Instant at) {

    @Override
    public String toString() {
        return "SentContact[" + id + "]";
    }
}
