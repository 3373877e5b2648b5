package fr.gpsusagers.orientation.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Holder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// When desks would call back someone who asks now, as it was a few seconds ago. Held in memory, so that an answer
/// asks no database. A promise asks the database itself, and may be later.
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

    /// All that is held: the same value as long as no time has changed.
    public Map<DeskId, Soonest> all() {
        return held.desks();
    }

    /// Keeps who calls back, and no longer says when: the times can no longer be brought up to date.
    public void forgetTimes() {
        held = new Held(LocalDateTime.MIN, held.desks());
    }

    /// Whether nobody calls back.
    public boolean isEmpty() {
        return held.desks().isEmpty();
    }

    /// Replaces all that is held.
    public void replaceBy(LocalDateTime at, Map<DeskId, Soonest> current) {
        Map<DeskId, Soonest> known = held.desks();
        held = new Held(at, known.equals(current) ? known : Map.copyOf(current));
    }
}
