package fr.gpsusagers.enquiry.lives;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// What happens at one instant: one act, or two of which neither process waits for the other.
public record Moment(Act act, Optional<Act> rival) {

    /// One moment in so many is a race.
    private static final int RACES = 5;

    static Moment random(Random random) {
        return of(Act.random(random), random);
    }

    /// Draws the next moment.
    Moment next(Random random) {
        return of(act.next(random), random);
    }

    private static Moment of(Act act, Random random) {
        return new Moment(act, random.nextInt(RACES) == 0 ? Optional.of(act.rival(random)) : Optional.empty());
    }

    List<Act> acts() {
        return Stream.concat(Stream.of(act), rival.stream()).toList();
    }

    /// The moment with one act less: none, if there is only one.
    List<Moment> shorter() {
        return rival.map(other -> List.of(new Moment(act, Optional.empty()), new Moment(other, Optional.empty())))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return act + rival.map(other -> " while " + other).orElse("");
    }
}
