package fr.gpsusagers.enquiry.promise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The working time of a team and the work it has promised. Tells whether the team can keep one more promise
/// without breaking another.
///
/// Each promise has a span: not before its release, and by its due time. All can be kept if, between any release
/// and any due time, the work that must be done there fits (the processor demand of earliest-due-first scheduling).
public final class Timetable {

    private static final Comparator<Promised> BY_DUE_TIME = Comparator.comparing(Promised::due);

    private final WorkingTime time;

    /// Earliest due time first.
    private final List<Promised> promised;

    Timetable(WorkingTime time, List<Promised> promised) {
        this.time = time;
        this.promised = new ArrayList<>(promised);
        this.promised.sort(BY_DUE_TIME);
    }

    /// Work that must be done in a span.
    ///
    /// @param release included
    /// @param due excluded
    public record Promised(LocalDateTime release, LocalDateTime due, Duration work) {}

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
        return Stream.concat(
                        Stream.of(one.release()),
                        promised.stream()
                                .map(Promised::release)
                                .filter(release -> release.isBefore(one.release()))
                                .distinct())
                .allMatch(from -> fits(one, from, usable));
    }

    /// Whether the work released from this moment on can be done by each due time, if this work is added.
    private boolean fits(Promised one, LocalDateTime from, UnaryOperator<Duration> usable) {
        long needed = one.work().toSeconds();
        LocalDateTime due = one.due();
        for (Promised other : promised) {
            if (other.due().isAfter(due)) {
                if (needed > usable.apply(time.between(from, due)).toSeconds()) {
                    return false;
                }
                due = other.due();
            }
            needed += other.release().isBefore(from) ? 0 : other.work().toSeconds();
        }
        return needed <= usable.apply(time.between(from, due)).toSeconds();
    }

    /// Returns the last due time by which there is no room for so much more work, however early it may begin. Returns
    /// the beginning if there is room by each.
    ///
    /// @param beginning not after any release
    /// @param usable as for [#hasRoomFor(Promised, UnaryOperator)]; never less for a longer working time
    LocalDateTime fullUntil(LocalDateTime beginning, Duration work, UnaryOperator<Duration> usable) {
        LocalDateTime full = beginning;
        long needed = work.toSeconds();
        for (Promised other : promised) {
            needed += other.work().toSeconds();
            if (needed > usable.apply(time.between(beginning, other.due())).toSeconds()) {
                full = other.due();
            }
        }
        return full;
    }

    /// Adds a promise.
    public void add(Promised one) {
        promised.add(one);
        promised.sort(BY_DUE_TIME);
    }
}
