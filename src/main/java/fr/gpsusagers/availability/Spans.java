package fr.gpsusagers.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The spans of time that begin on one day, in minutes since its midnight. They are in order,
/// with a gap between them.
final class Spans {

    /// The number of minutes in a day.
    static final int DAY = 24 * 60;

    static final int[] NO_MINUTES = {};
    static final Spans NONE = new Spans(List.of());
    static final Spans WHOLE_DAY = new Spans(List.of(new Span(0, DAY)));

    private final List<Span> spans;
    private final int[] own;
    private final int[] spill;

    private Spans(List<Span> spans) {
        this.spans = spans;
        this.own = flat(spans.stream()
                .map(span -> new Span(span.from(), Math.min(span.to(), DAY)))
                .toList());
        this.spill = flat(spans.stream()
                .filter(span -> span.to() > DAY)
                .map(span -> new Span(0, span.to() - DAY))
                .toList());
    }

    /// @param from included
    /// @param to excluded; above [#DAY] if the span ends on the next day
    record Span(int from, int to) {}

    /// Sorts spans, and merges those that touch or overlap.
    static Spans of(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                merged.add(span);
            }
        }
        return merged.isEmpty() ? NONE : new Spans(List.copyOf(merged));
    }

    /// Returns the part on the day itself: from, to, from, to… Callers must not change it.
    int[] own() {
        return own;
    }

    /// Returns the part on the next day, in minutes of that day. Callers must not change it.
    int[] spill() {
        return spill;
    }

    List<Span> list() {
        return spans;
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean isOvernight() {
        return spill.length > 0;
    }

    /// Merges what continues from the day before with the day's own spans.
    static int[] joined(int[] spill, int[] own) {
        if (spill.length == 0) {
            return own;
        }
        var all = new ArrayList<Span>();
        for (int[] part : List.of(spill, own)) {
            for (int at = 0; at < part.length; at += 2) {
                all.add(new Span(part[at], part[at + 1]));
            }
        }
        return of(all).own;
    }

    /// Removes the minutes of a closure from stretches.
    ///
    /// @param stretches from, to, from, to…
    /// @param to excluded
    static int[] without(int[] stretches, int from, int to) {
        return IntStream.iterate(0, at -> at < stretches.length, at -> at + 2)
                .mapToObj(at -> Stream.of(
                        new Span(stretches[at], Math.min(stretches[at + 1], from)),
                        new Span(Math.max(stretches[at], to), stretches[at + 1])))
                .flatMap(Function.identity())
                .filter(left -> left.from() < left.to())
                .flatMapToInt(left -> IntStream.of(left.from(), left.to()))
                .toArray();
    }

    private static int[] flat(List<Span> spans) {
        return spans.isEmpty()
                ? NO_MINUTES
                : spans.stream()
                        .flatMapToInt(span -> IntStream.of(span.from(), span.to()))
                        .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
