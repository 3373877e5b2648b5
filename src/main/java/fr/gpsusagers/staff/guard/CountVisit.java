package fr.gpsusagers.staff.guard;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Someone calls at a door of agents that costs something, or tries an address that opens something.
@UseCase(writes = true)
public class CountVisit {

    private final Paces paces;

    public CountVisit(Paces paces) {
        this.paces = paces;
    }

    /// When to come again; empty when he may come in now.
    public Optional<Instant> count(Pace pace, Home home, Instant at) {
        return paces.findWait(pace, home.value(), at);
    }
}
