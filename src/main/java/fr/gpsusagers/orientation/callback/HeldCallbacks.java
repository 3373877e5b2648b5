package fr.gpsusagers.orientation.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Holder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// Tells when each desk would call back a person who asks now. The times are a few seconds old and held in memory, so
/// that an answer page needs no database. A promise is worked out again from the database, and can be later.
@Holder
public final class HeldCallbacks implements SoonestCallbacks {

    private static final Duration OLDEST = Duration.ofSeconds(90);

    private volatile Held held = new Held(LocalDateTime.MIN, Map.of());

    private record Held(LocalDateTime at, Map<DeskId, Soonest> desks) {}

    /// By when a desk would call back.
    ///
    /// @param inTurn someone who can wait
    /// @param urgent someone who must be helped today
    public record Soonest(LocalDateTime inTurn, LocalDateTime urgent) {}

    @Override
    public Optional<LocalDateTime> find(Desk desk, Urgency urgency, LocalDateTime at) {
        Held current = held;
        return Optional.ofNullable(current.desks().get(desk.id()))
                .filter(_ -> Duration.between(current.at(), at).abs().compareTo(OLDEST) <= 0)
                .map(soonest -> urgency.isPressing() ? soonest.urgent() : soonest.inTurn());
    }

    /// Returns the times of all desks: the same object as long as no time has changed.
    public Map<DeskId, Soonest> all() {
        return held.desks();
    }

    /// Forgets the times, because they can no longer be brought up to date. Still knows which desks call back.
    public void forgetTimes() {
        held = new Held(LocalDateTime.MIN, held.desks());
    }

    /// Whether nobody calls back.
    public boolean isEmpty() {
        return held.desks().isEmpty();
    }

    /// Replaces all times.
    ///
    /// @param at the moment at which they were worked out
    public void replaceBy(LocalDateTime at, Map<DeskId, Soonest> current) {
        Map<DeskId, Soonest> known = held.desks();
        held = new Held(at, known.equals(current) ? known : Map.copyOf(current));
    }
}
