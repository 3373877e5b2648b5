package fr.gpsusagers.enquiry.promise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The working time of a team and the work it has promised. Tells whether the team can keep one more promise
/// without breaking another.
///
/// Each promise has a span: not before its release, and by its due time. All can be kept if, between any release
/// and any due time, the work that must be done there fits (the processor demand of earliest-due-first scheduling).
public final class Timetable {

    private final List<Block> blocks;
    /// Seconds of work that are possible before each block begins.
    private final long[] capacityBefore;
    private final Map<Span, Duration> promised = new LinkedHashMap<>();

    /// @param blocks the spans of time in which the team works, earliest first; they do not overlap
    public Timetable(List<Block> blocks, List<Promised> promised) {
        this.blocks = List.copyOf(blocks);
        this.capacityBefore = new long[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            capacityBefore[block + 1] =
                    capacityBefore[block] + blocks.get(block).work().toSeconds();
        }
        promised.forEach(this::add);
    }

    /// Work that must be done in a span.
    ///
    /// @param release included
    /// @param due excluded
    public record Promised(LocalDateTime release, LocalDateTime due, Duration work) {

        Span span() {
            return new Span(release, due);
        }
    }

    /// From a release to a due time.
    private record Span(LocalDateTime release, LocalDateTime due) {

        boolean isWithin(LocalDateTime from, LocalDateTime to) {
            return !release.isBefore(from) && !due.isAfter(to);
        }
    }

    /// Whether this work fits beside all that is promised, if no working time is kept free.
    public boolean hasRoomFor(Promised one) {
        return hasRoomFor(one, UnaryOperator.identity());
    }

    /// Whether this work fits beside all that is promised.
    ///
    /// Only spans that contain the span of the new work can become too full.
    ///
    /// @param usable given the working time of a span, the part of it that may be promised
    public boolean hasRoomFor(Promised one, UnaryOperator<Duration> usable) {
        var releases = new TreeSet<>(List.of(one.release()));
        var dues = new TreeSet<>(List.of(one.due()));
        for (Span other : promised.keySet()) {
            if (other.release().isBefore(one.release())) {
                releases.add(other.release());
            }
            if (other.due().isAfter(one.due())) {
                dues.add(other.due());
            }
        }
        return releases.stream().allMatch(from -> dues.stream().allMatch(to -> fits(one.work(), from, to, usable)));
    }

    private boolean fits(Duration more, LocalDateTime from, LocalDateTime to, UnaryOperator<Duration> usable) {
        long needed = more.toSeconds();
        for (Map.Entry<Span, Duration> other : promised.entrySet()) {
            needed += other.getKey().isWithin(from, to) ? other.getValue().toSeconds() : 0;
        }
        return needed <= usable.apply(workBetween(from, to)).toSeconds();
    }

    /// Adds a promise.
    public void add(Promised one) {
        promised.merge(one.span(), one.work(), Duration::plus);
    }

    /// Returns the work that the team can do between two moments: two agents in one hour do two hours of work.
    public Duration workBetween(LocalDateTime from, LocalDateTime to) {
        return Duration.ofSeconds(Math.max(0, capacityUntil(to) - capacityUntil(from)));
    }

    private long capacityUntil(LocalDateTime moment) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (blocks.get(middle).from().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        Block last = blocks.get(low - 1);
        LocalDateTime end = moment.isBefore(last.to()) ? moment : last.to();
        return capacityBefore[low - 1] + ChronoUnit.SECONDS.between(last.from(), end) * last.people();
    }
}
