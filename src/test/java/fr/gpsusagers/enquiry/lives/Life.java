package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sequence of moments. Each time it is played, it starts on an empty stage.
public record Life(List<Moment> moments) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 30;
    /// A race may end otherwise the next time.
    private static final int TRIES_OF_A_RACE = 4;

    public Life {
        moments = List.copyOf(moments);
    }

    /// @param seed the same seed gives the same life
    static Life random(long seed) {
        var random = new Random(seed * 1_000_003);
        int length = random.nextInt(SHORTEST, LONGEST);
        return new Life(Stream.iterate(Moment.random(random), moment -> moment.next(random))
                .limit(length)
                .toList());
    }

    /// Plays the moments in order and checks the requests after each. Stops at the first moment after which a rule
    /// is broken, and returns that rule with the moments so far. Empty if no rule is broken.
    Optional<Broken> live(Stage stage, Optional<Fault> fault, Figures figures) {
        stage.begin(fault);
        var world = new World();
        var invariants = new Invariants(world, stage.keysOfNumbers());
        for (int moment = 0; moment < moments.size(); moment++) {
            Optional<String> what = what(stage, world, invariants, moments.get(moment), figures);
            if (what.isPresent()) {
                return Optional.of(new Broken(new Life(moments.subList(0, moment + 1)), what.get()));
            }
        }
        figures.countMessages(world.mailbag.count());
        return messages(stage, world).map(what -> new Broken(this, what));
    }

    private static Optional<String> what(
            Stage stage, World world, Invariants invariants, Moment moment, Figures figures) {
        List<Stage.Told> orders = world.orders(moment);
        List<Answer> answers = stage.play(orders);
        Seen seen = stage.see();
        figures.count(orders, answers, seen);
        world.mailbag.learn(orders, answers);
        return answers.stream()
                .filter(Answer.Failed.class::isInstance)
                .map(failed -> ((Answer.Failed) failed).why())
                .findFirst()
                .or(() -> invariants.findBroken(seen, orders))
                .or(() -> seen.isNothing() ? Optional.empty() : messages(stage, world));
    }

    private static Optional<String> messages(Stage stage, World world) {
        return world.mailbag.count() == 0 ? Optional.empty() : world.mailbag.findBroken(stage.said(), world::isErased);
    }

    /// The same life with other moments in the place of some.
    private Life with(int from, int to, List<Moment> instead) {
        return new Life(Stream.of(moments.subList(0, from), instead, moments.subList(to, moments.size()))
                .flatMap(List::stream)
                .toList());
    }

    private boolean hasRace() {
        return moments.stream().anyMatch(moment -> moment.rival().isPresent());
    }

    /// A life in which a rule was broken by the last moment.
    public record Broken(Life life, String what) {

        /// Leaves out acts as long as the same rule is still broken: half of the life first, single acts in the
        /// end.
        Broken shrunk(Stage stage, Optional<Fault> fault) {
            Broken shortest = this;
            for (int size = life.moments().size() / 2; size > 1; size /= 2) {
                shortest = shortest.without(size, stage, fault);
            }
            Broken longer;
            do {
                longer = shortest;
                shortest = longer.without(1, stage, fault).withoutRivals(stage, fault);
            } while (!shortest.life().equals(longer.life()));
            return shortest;
        }

        /// Leaves out some moments in a row, wherever that makes no difference.
        private Broken without(int size, Stage stage, Optional<Fault> fault) {
            Broken shortest = this;
            for (int end = life.moments().size(); end > 0; end -= size) {
                int to = Math.min(end, shortest.life().moments().size());
                Life shorter = shortest.life().with(Math.max(0, to - size), to, List.of());
                shortest = breaking(shorter, stage, fault).orElse(shortest);
            }
            return shortest;
        }

        /// Lets one act happen alone where two happened at the same instant, wherever that makes no difference.
        private Broken withoutRivals(Stage stage, Optional<Fault> fault) {
            Broken shortest = this;
            for (int at = life.moments().size() - 1; at >= 0; at--) {
                for (Moment alone : life.moments().get(at).shorter()) {
                    if (at < shortest.life().moments().size()) {
                        Life shorter = shortest.life().with(at, at + 1, List.of(alone));
                        shortest = breaking(shorter, stage, fault).orElse(shortest);
                    }
                }
            }
            return shortest;
        }

        private Optional<Broken> breaking(Life shorter, Stage stage, Optional<Fault> fault) {
            return IntStream.range(0, shorter.hasRace() ? TRIES_OF_A_RACE : 1)
                    .mapToObj(_ -> shorter.live(stage, fault, new Figures()))
                    .flatMap(Optional::stream)
                    .filter(other -> other.what().equals(what))
                    .findFirst();
        }

        /// The acts, in order, as people read them.
        List<String> acts() {
            return life.moments().stream().map(Moment::toString).toList();
        }
    }
}
