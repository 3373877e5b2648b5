package fr.gpsusagers.intake.send;

import fr.gpsusagers.notice.Address;
import java.time.Instant;
import java.util.UUID;

/// A contact on its way to a caller's address. The address is forgotten once the message has left. `toString` hides it.
public record SentContact(UUID id, Address to, Instant at) {

    @Override
    public String toString() {
        return "SentContact[" + id + "]";
    }
}
