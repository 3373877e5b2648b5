package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/// Caches when each desk would call back a citizen who asks now, and when it would answer in writing. The times are a
/// few seconds old and kept in memory, so that an answer page needs no database. A promise is computed again from the
/// database, and can be later.
@Singleton
public final class HeldCallbacks implements SoonestCallbacks {

    private static final Duration OLDEST = Duration.ofSeconds(90);

    private volatile Held held = new Held(LocalDateTime.MIN, Map.of());

    private record Held(LocalDateTime at, Map<DeskId, Soonest> desks) {}

    /// The times by which a desk would answer.
    ///
    /// @param inWriting empty if it does not answer messages
    public record Soonest(Times byCall, Optional<Times> inWriting) {

        Optional<Times> find(Reply reply) {
            return reply == Reply.BY_CALL ? Optional.of(byCall) : inWriting;
        }
    }

    /// @param inTurn for a citizen who can wait
    /// @param urgent for a citizen who must be helped today
    public record Times(LocalDateTime inTurn, LocalDateTime urgent) {}

    @Override
    public Optional<LocalDateTime> find(Desk desk, Reply reply, Urgency urgency, LocalDateTime at) {
        Held current = held;
        return Optional.ofNullable(current.desks().get(desk.id()))
                .filter(_ -> Duration.between(current.at(), at).abs().compareTo(OLDEST) <= 0)
                .flatMap(soonest -> soonest.find(reply))
                .map(times -> urgency.isPressing() ? times.urgent() : times.inTurn());
    }

    /// Returns the times of all desks: the same object as long as no time has changed.
    public Map<DeskId, Soonest> all() {
        return held.desks();
    }

    /// Discards the times when they can no longer be updated, but remembers which desks call back.
    public void forgetTimes() {
        held = new Held(LocalDateTime.MIN, held.desks());
    }

    /// Whether no desk calls back.
    public boolean isEmpty() {
        return held.desks().isEmpty();
    }

    /// Replaces all times.
    ///
    /// @param at when the times were computed
    public void replaceBy(LocalDateTime at, Map<DeskId, Soonest> current) {
        Map<DeskId, Soonest> known = held.desks();
        held = new Held(at, known.equals(current) ? known : Map.copyOf(current));
    }
}
