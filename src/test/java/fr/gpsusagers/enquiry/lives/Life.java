package fr.gpsusagers.enquiry.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// A sequence of acts. Each time it is played, it starts in a new world.
record Life(List<Act> acts) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 30;

    Life {
        acts = List.copyOf(acts);
    }

    static Life random(Random random) {
        int length = random.nextInt(SHORTEST, LONGEST);
        return new Life(random.ints(length).mapToObj(_ -> Act.random(random)).toList());
    }

    /// Plays the acts in order and checks the requests after each. Stops at the first act after which a rule is broken,
    /// and returns that rule with the acts so far. Empty if no rule is broken.
    Optional<Broken> live(Supplier<World> worlds) {
        World world = worlds.get();
        var invariants = new Invariants(world);
        for (int act = 0; act < acts.size(); act++) {
            Optional<String> what = what(world, invariants, acts.get(act));
            if (what.isPresent()) {
                return Optional.of(new Broken(new Life(acts.subList(0, act + 1)), what.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> what(World world, Invariants invariants, Act act) {
        try {
            world.happen(act);
        } catch (RuntimeException refused) {
            return Optional.of(String.valueOf(refused.getMessage()).replaceAll(" of .*", ""));
        }
        return invariants.findBroken(act);
    }

    private Life without(int act) {
        var others = new ArrayList<>(acts);
        others.remove(act);
        return new Life(others);
    }

    /// A life in which a rule was broken by the last act.
    record Broken(Life life, String what) {

        /// Leaves out acts, one at a time, as long as the same rule is still broken.
        Broken shrunk(Supplier<World> worlds) {
            for (int act = life.acts().size() - 1; act >= 0; act--) {
                Optional<Broken> shorter = life.without(act)
                        .live(worlds)
                        .filter(other -> other.what().equals(what));
                if (shorter.isPresent()) {
                    return shorter.get().shrunk(worlds);
                }
            }
            return this;
        }

        @Override
        public String toString() {
            return what + ", after " + life.acts();
        }
    }
}
