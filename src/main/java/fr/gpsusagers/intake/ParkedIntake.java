package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A call that an agent put aside, or just ended and may resume. `toString` hides what was typed.
///
/// @param typed the fields of the screen, by their names
/// @param desks the desks of the agent who parked it: colleagues there may go on
/// @param ended what was recorded, if the agent ended the call
public record ParkedIntake(
        UUID id,
        Origin origin,
        Map<String, String> typed,
        AgentId by,
        Set<DeskId> desks,
        Instant at,
        Optional<IntakeResult> ended) {

    public ParkedIntake {
        typed = Map.copyOf(typed);
        desks = Set.copyOf(desks);
    }

    /// How long an ended call can be resumed.
    public static final Duration UNDO = Duration.ofMinutes(10);

    boolean canBeResumed(Instant now) {
        return ended.isEmpty() || now.isBefore(at.plus(UNDO));
    }

    @Override
    public String toString() {
        return "ParkedIntake[" + id + "]";
    }
}
