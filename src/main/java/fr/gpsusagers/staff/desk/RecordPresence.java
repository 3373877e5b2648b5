package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Records that an agent opened the list of the desks served, at most once a minute: the desks'
/// teams are present.
@UseCase
public class RecordPresence {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Presences presences;

    public RecordPresence(Presences presences) {
        this.presences = presences;
    }

    /// @param desks for how many desks the presence was recorded; 0 if it was recorded less than a minute ago
    public record Recorded(int desks) {}

    @Writes
    public Recorded record(AgentId agent, Set<DeskId> desks, Instant at) {
        return new Recorded(presences.update(agent, desks, at, at.minus(BETWEEN_NOTES)));
    }
}
