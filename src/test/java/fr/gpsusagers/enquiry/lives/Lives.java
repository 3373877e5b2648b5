package fr.gpsusagers.enquiry.lives;

import java.util.List;
import java.util.Optional;

/// Plays generated lives, and tells the shortest one that breaks a rule.
public final class Lives {

    private final Stage stage;
    private final Figures figures = new Figures();

    public Lives(Stage stage) {
        this.stage = stage;
    }

    /// A life that breaks a rule, without the acts that make no difference.
    ///
    /// @param seed by which the whole life is played again
    /// @param acts in order; two at the same instant are one line
    public record Shortest(long seed, String what, List<String> acts) {

        public Shortest {
            acts = List.copyOf(acts);
        }
    }

    /// A life that breaks a rule, as it was played.
    ///
    /// @param fault that was planted in it
    public record Violation(long seed, Optional<Fault> fault, Life.Broken broken) {

        /// Whether a message or its file is lost.
        public boolean isLoss() {
            return broken.what().equals(Mailbag.LOST) || broken.what().equals(Mailbag.FILE_LOST);
        }

        /// Whether a message or its file is there twice.
        public boolean isDouble() {
            return broken.what().equals(Mailbag.DOUBLED) || broken.what().equals(Mailbag.FILE_DOUBLED);
        }
    }

    /// Plays the life of a seed. Empty if it breaks no rule.
    public Optional<Violation> play(long seed) {
        return play(seed, Optional.empty(), figures);
    }

    /// Plays the life of a seed with a fault, and counts nothing. Empty if it does not show the fault.
    public Optional<Violation> play(long seed, Fault fault) {
        return play(seed, Optional.of(fault), new Figures())
                .filter(violation -> violation.broken().what().equals(fault.what()));
    }

    private Optional<Violation> play(long seed, Optional<Fault> fault, Figures counted) {
        return Life.random(seed).live(stage, fault, counted).map(broken -> new Violation(seed, fault, broken));
    }

    /// Leaves out acts as long as the life breaks the same rule. A race that happens once in many times may stay
    /// long.
    public Shortest shorten(Violation violation) {
        var shrunk = violation.broken().shrunk(stage, violation.fault());
        return new Shortest(violation.seed(), shrunk.what(), shrunk.acts());
    }

    /// What was played by [#play].
    public Figures figures() {
        return figures;
    }
}
