package fr.gpsusagers.intake;

import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What an agent noted about an abusive call. It names neither the caller nor the agent; `toString` hides it.
///
/// @param desks the desks of the agent: their team leads read it
public record AbuseNote(UUID id, Set<DeskId> desks, String note, Instant at) {

    public AbuseNote {
        desks = Set.copyOf(desks);
    }

    @Override
    public String toString() {
        return "AbuseNote[" + id + "]";
    }
}
