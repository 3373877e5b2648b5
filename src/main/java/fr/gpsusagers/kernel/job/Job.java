package fr.gpsusagers.kernel.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/// Work that the product does by itself. Modules declare their jobs as beans in `inbox`; [Jobs] runs each on
/// threads of its own, so no job waits for another.
///
/// @param name unique; for daily work also the key in the database, so it never changes meaning
/// @param atOnce how many rounds may run at once on one node
/// @param limit how long a round may take. Then its thread is interrupted and its database connection ended,
/// and the next round tries again
public record Job(String name, Cadence cadence, Nodes nodes, int atOnce, Duration limit, Purpose purpose, Round round) {

    private static final Duration LONGEST_FIRST = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration NIGHTLY_LIMIT = Duration.ofMinutes(30);

    public enum Nodes {
        /// Nodes that do the same at the same time do no harm.
        EVERY,
        /// While one node works, the others leave it alone.
        ONE
    }

    public enum Purpose {
        /// While this job stands still, promises may be missed: `/health/promises` says so.
        PROMISES,
        UPKEEP
    }

    /// One round of the work.
    @FunctionalInterface
    public interface Round {

        /// @param now the instant of the product's clock
        void run(Instant now);
    }

    /// A job of every node. Its first round follows the start of the node after one pause, a minute at most.
    public static Job every(Duration pause, String name, Round round) {
        Duration first = pause.compareTo(LONGEST_FIRST) < 0 ? pause : LONGEST_FIRST;
        return new Job(name, new Cadence.Every(first, pause), Nodes.EVERY, 1, LIMIT, Purpose.UPKEEP, round);
    }

    /// Daily work of one node.
    public static Job daily(LocalTime at, String name, Round round) {
        return new Job(name, new Cadence.Daily(at), Nodes.ONE, 1, NIGHTLY_LIMIT, Purpose.UPKEEP, round);
    }

    public Job first(Duration first) {
        return with(new Cadence.Every(first, cadence.pause()));
    }

    public Job with(Cadence other) {
        return new Job(name, other, nodes, atOnce, limit, purpose, round);
    }

    public Job onOneNode() {
        return new Job(name, cadence, Nodes.ONE, atOnce, limit, purpose, round);
    }

    public Job atOnce(int rounds) {
        return new Job(name, cadence, nodes, rounds, limit, purpose, round);
    }

    public Job within(Duration longest) {
        return new Job(name, cadence, nodes, atOnce, longest, purpose, round);
    }

    public Job forPromises() {
        return new Job(name, cadence, nodes, atOnce, limit, Purpose.PROMISES, round);
    }
}
