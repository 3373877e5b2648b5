package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Finds when an agent of a desk was last present, to the minute, without revealing which agent.
@UseCase
public final class FindLastSeen {

    private final Presences presences;

    public FindLastSeen(Presences presences) {
        this.presences = presences;
    }

    /// Empty if no agent of the desk was ever present.
    public Optional<Instant> find(DeskId desk) {
        return presences.listAt(desk).stream().findFirst().map(Presence::seenAt);
    }
}
