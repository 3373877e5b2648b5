package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// An agent opens the list of his desks: their team is there. It is noted at most once a minute.
@UseCase(writes = true)
public class RecordPresence {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Presences presences;

    public RecordPresence(Presences presences) {
        this.presences = presences;
    }

    /// @param desks for how many desks it was noted; 0 when it had just been
    public record Recorded(int desks) {}

    public Recorded record(AgentId agent, Set<DeskId> desks, Instant at) {
        return new Recorded(presences.update(agent, desks, at, at.minus(BETWEEN_NOTES)));
    }
}
