package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// When someone of a desk's team was last there, to the minute: a door may show it without telling who.
@UseCase
public final class FindLastSeen {

    private final Presences presences;

    public FindLastSeen(Presences presences) {
        this.presences = presences;
    }

    /// Empty when nobody ever was.
    public Optional<Instant> find(DeskId desk) {
        return presences.listAt(desk).stream().findFirst().map(Presence::seenAt);
    }
}
