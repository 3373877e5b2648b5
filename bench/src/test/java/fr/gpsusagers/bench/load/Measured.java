package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All measurements of one run, and whether they are within the bounds.
///
/// @param alone the disk while the product is idle, before and after
/// @param meanwhile the disk while citizens ask
record Measured(LoadBench.Effort effort, Times alone, Times meanwhile, People people, OneQueue.Seen queue) {

    /// How much longer than the disk itself 99 % of citizens may wait, in milliseconds.
    private static final double BESIDE_THE_DISK = 20;

    /// The bound for the wait of 99 % of citizens, in milliseconds.
    ///
    /// @param disk the disk in the same seconds
    static double bound(Times disk) {
        return disk.p99() + BESIDE_THE_DISK;
    }

    boolean holds() {
        return isSound() && isFastEnough();
    }

    /// Whether no request was refused, lost or taken twice, however long it took.
    boolean isSound() {
        return people.lost() == 0
                && refused() == 0
                && queue.unanswered() == 0
                && queue.takes().areOnceEach();
    }

    private boolean isFastEnough() {
        return people.seen().times().p99() <= bound(meanwhile);
    }

    private int refused() {
        return people.seen().refused() + queue.asked().refused();
    }

    Report report() {
        return new Report(
                holds(), List.of(disk(), waiting(), highestRate(), oneQueue(), holds() ? "PASS" : "FAIL"), figures());
    }

    private String disk() {
        return say(
                "Disque : %.2f ms pour garder 8 ko (p99 %.2f ms), donc %.1f ms au plus",
                alone.p50(), alone.p99(), bound(alone));
    }

    private String waiting() {
        return say(
                "%d demandes par seconde pendant %d s : promesse sur disque en %.1f ms, p95 %.1f ms, p99 %.1f ms,"
                        + " la plus lente %.0f ms ; le disque lui-même, dans le même dossier et les mêmes secondes, a mis"
                        + " %.1f ms (p99) pour garder 8 ko, donc %.1f ms au plus ; %,d sans promesse, %,d perdues",
                effort.perSecond(),
                effort.seconds(),
                people.seen().times().p50(),
                people.seen().times().percentile(95),
                people.seen().times().p99(),
                people.seen().times().percentile(100),
                meanwhile.p99(),
                bound(meanwhile),
                people.seen().refused(),
                people.lost());
    }

    private String highestRate() {
        return effort.stepSeconds() == 0
                ? "Débit le plus haut : non cherché"
                : say(
                        "Débit le plus haut tenu : %.0f demandes par seconde ; au-delà, p99 %.0f ms et %.0f répondues"
                                + " par seconde",
                        people.highest().held(),
                        people.highest().beyond().times().p99(),
                        people.highest().beyond().perSecond());
    }

    private String oneQueue() {
        return say(
                "%d agents, deux processus, %,d demandes arrivées à %.0f par seconde et prises en %.1f s (%.0f par"
                        + " seconde) : %,d en double, %,d oubliées, %,d notées autrement, %,d fois sans réponse",
                effort.agents(),
                queue.takes().queue(),
                queue.asked().perSecond(),
                queue.seconds(),
                queue.takes().queue() / queue.seconds(),
                queue.takes().doubled(),
                queue.takes().left(),
                queue.takes().otherwise(),
                queue.unanswered());
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("disk_p50_ms", alone.p50());
        figures.put("disk_p99_ms", alone.p99());
        figures.put("disk_meanwhile_p99_ms", meanwhile.p99());
        figures.put("bound_ms", bound(meanwhile));
        figures.put("per_second", effort.perSecond());
        figures.put("p50_ms", people.seen().times().p50());
        figures.put("p95_ms", people.seen().times().percentile(95));
        figures.put("p99_ms", people.seen().times().p99());
        figures.put("most_ms", people.seen().times().percentile(100));
        figures.put("acknowledged", people.seen().acknowledged().size());
        figures.put("refused", refused());
        figures.put("lost", people.lost());
        figures.put("highest_per_second", people.highest().held());
        figures.put("queue", queue.takes().queue());
        figures.put("queue_seconds", queue.seconds());
        figures.put("doubled", queue.takes().doubled());
        figures.put("left", queue.takes().left());
        figures.put("otherwise", queue.takes().otherwise());
        figures.put("unanswered", queue.unanswered());
        return figures;
    }

    private static String say(String pattern, Object... values) {
        return String.format(Locale.FRENCH, pattern, values);
    }
}
