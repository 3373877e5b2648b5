package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;

/// A day, with all that opening rules depend on.
///
/// @param weekday 0 for Monday
/// @param monthDay month and day as one number: 1225 is 25 December
/// @param publicHoliday name of the public holiday; empty on other days
/// @param skipped the time that clocks skip, on one day in spring
record Day(
        LocalDate date,
        int weekday,
        int monthDay,
        Optional<String> publicHoliday,
        boolean schoolHoliday,
        Optional<Spans.Span> skipped) {

    static Day of(LocalDate date, Optional<String> publicHoliday, boolean schoolHoliday, Optional<Spans.Span> skipped) {
        return new Day(
                date,
                date.getDayOfWeek().ordinal(),
                date.getMonthValue() * 100 + date.getDayOfMonth(),
                publicHoliday,
                schoolHoliday,
                skipped);
    }

    /// Returns the moment at this minute of the day. [Spans#DAY] gives midnight of the next day.
    LocalDateTime at(int minute) {
        return minute == Spans.DAY ? date.plusDays(1).atStartOfDay() : date.atTime(minute / 60, minute % 60);
    }

    /// Adapts stretches to the hour that clocks skip: a stretch that begins or ends within it does so at its end,
    /// and a stretch entirely within it is left out.
    int[] asClocksShow(int[] minutes) {
        return skipped.isEmpty() ? minutes : outside(skipped.get(), minutes);
    }

    private static int[] outside(Spans.Span gap, int[] minutes) {
        var shown = new ArrayList<Spans.Span>();
        for (int at = 0; at < minutes.length; at += 2) {
            int from = after(gap, minutes[at]);
            int to = after(gap, minutes[at + 1]);
            if (from < to) {
                shown.add(new Spans.Span(from, to));
            }
        }
        return Spans.of(shown).own();
    }

    private static int after(Spans.Span gap, int minute) {
        return gap.from() <= minute && minute < gap.to() ? gap.to() : minute;
    }
}
