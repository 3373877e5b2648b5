package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.coverage.Coverage.DeadEnd;
import fr.gpsusagers.orientation.coverage.Profile.Trait;
import fr.gpsusagers.territory.Place;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Counts outcomes class by class. Each trait's outcome over all moments is computed once.
final class ReachabilityCount {

    private static final int DEAD_ENDS_KEPT = 50;
    private static final Reachability[] OUTCOMES = Reachability.values();

    /// Stands for contacts that no closure names.
    private static final ContactId ANY_CONTACT = new ContactId("tous-les-autres");

    private record PlaceDay(NeedId need, Place place, LocalDateTime periodStart) {}

    private final Calendars calendars;
    private final Map<LocalDateTime, Integer> positions = new HashMap<>();
    private final List<LocalDateTime> moments;
    private final Map<Trait, byte[]> outcomesOfTrait = new HashMap<>();
    private final Map<PlaceDay, Profile> profiles = new HashMap<>();
    private final Map<LocalDateTime, LocalDateTime> periodStarts = new HashMap<>();
    private final Map<Reachability, Long> counts = new EnumMap<>(Reachability.class);
    private final List<DeadEnd> deadEnds = new ArrayList<>();
    private long situations;
    private long classes;

    ReachabilityCount(Calendars calendars, List<LocalDateTime> moments) {
        this.calendars = calendars;
        this.moments = moments;
        for (int i = 0; i < moments.size(); i++) {
            positions.put(moments.get(i), i);
        }
    }

    /// Counts one class: these places, for every set of constraints, at these moments.
    void count(NeedId need, Profile profile, List<Place> places, List<LocalDateTime> period) {
        period.forEach(moment -> periodStarts.put(moment, period.getFirst()));
        places.forEach(place -> profiles.put(new PlaceDay(need, place, period.getFirst()), profile));
        for (Set<Constraint> person : ProveCoverage.PEOPLE) {
            byte[] outcomes = outcomes(profile, person);
            long[] tally = new long[OUTCOMES.length];
            LocalDateTime firstDeadEnd = null;
            for (LocalDateTime moment : period) {
                byte outcome = outcomes[position(moment)];
                tally[outcome] += places.size();
                if (firstDeadEnd == null && outcome == Reachability.DEAD_END.ordinal()) {
                    firstDeadEnd = moment;
                }
            }
            for (Reachability outcome : OUTCOMES) {
                counts.merge(outcome, tally[outcome.ordinal()], Long::sum);
            }
            if (firstDeadEnd != null && deadEnds.size() < DEAD_ENDS_KEPT) {
                deadEnds.add(new DeadEnd(need, places.getFirst().name(), person, firstDeadEnd));
            }
            situations += (long) places.size() * period.size();
            classes += period.size();
        }
    }

    /// Returns the outcome of the class of this situation.
    Reachability outcome(NeedId need, Place place, LocalDateTime at, Set<Constraint> person) {
        var key = new PlaceDay(need, place, Objects.requireNonNull(periodStarts.get(at)));
        return OUTCOMES[outcomes(Objects.requireNonNull(profiles.get(key)), person)[position(at)]];
    }

    private int position(LocalDateTime moment) {
        return Objects.requireNonNull(positions.get(moment));
    }

    private byte[] outcomes(Profile profile, Set<Constraint> person) {
        byte[] best = new byte[moments.size()];
        Arrays.fill(best, (byte) Reachability.DEAD_END.ordinal());
        for (Trait trait : profile.usableBy(person)) {
            byte[] one = outcomesOfTrait.computeIfAbsent(trait, this::overAllMoments);
            for (int i = 0; i < best.length; i++) {
                best[i] = one[i] < best[i] ? one[i] : best[i];
            }
        }
        return best;
    }

    private byte[] overAllMoments(Trait trait) {
        ContactId contact = trait.closures().orElse(ANY_CONTACT);
        byte[] outcomes = new byte[moments.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = (byte) trait.outcome(calendars.opening(trait.hours(), contact, moments.get(i)))
                    .ordinal();
        }
        return outcomes;
    }

    Coverage coverage(int replays, int disagreements) {
        return new Coverage(
                situations,
                classes,
                Map.copyOf(counts),
                List.copyOf(deadEnds),
                counts.getOrDefault(Reachability.DEAD_END, 0L),
                replays,
                disagreements);
    }
}
