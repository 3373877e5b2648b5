package fr.gpsusagers.intake;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An agent keeps someone in danger on the line, and needs a colleague at once.
///
/// @param desks the desks of the agent who calls: colleagues there are alerted
/// @param helper the colleague who comes
public record HelpCall(
        UUID id, AgentId by, Set<DeskId> desks, Instant at, Incident incident, Optional<AgentId> helper) {

    public HelpCall {
        desks = Set.copyOf(desks);
    }

    HelpCall describedBy(Incident known) {
        return new HelpCall(id, by, desks, at, known, helper);
    }

    HelpCall answeredBy(AgentId colleague) {
        return new HelpCall(id, by, desks, at, incident, Optional.of(colleague));
    }
}
