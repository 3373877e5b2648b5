package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts hours into words for citizens and groups days with the same hours: first the ordinary week, then
/// holidays, then seasons.
final class HoursWords {

    static final String DAY_AND_NIGHT = "jour et nuit";
    private static final String CLOSED = "fermé";
    private static final LocalDate SOME_MONDAY = LocalDate.of(2001, 1, 1);

    private final RuledHours weekly;
    private final List<RuledHours.Rule> seasonal;

    HoursWords(List<RuledHours.Rule> rules) {
        this.weekly = new RuledHours(
                "", rules.stream().filter(rule -> !rule.days().isSeasonal()).toList());
        this.seasonal = rules.stream().filter(rule -> rule.days().isSeasonal()).toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        List<Spans> week = week(Optional.empty(), Kind.ORDINARY);
        List<Spans> onHolidays = week(Optional.of(""), Kind.ORDINARY);
        boolean sameOnHolidays = onHolidays.stream().distinct().count() == 1;
        lines.addAll(grouped("", sameOnHolidays ? withHolidays(week, onHolidays.getFirst()) : week));
        if (!sameOnHolidays) {
            lines.addAll(grouped("jours fériés, ", onHolidays));
        }
        lines.addAll(schoolHolidays(week));
        seasonal.stream().map(DayWords::season).forEach(lines::add);
        if (lines.isEmpty()) {
            return List.of(CLOSED);
        }
        if (onHolidays.stream().allMatch(Spans::isEmpty)) {
            lines.add("sauf jours fériés");
        }
        return List.copyOf(lines);
    }

    private enum Kind {
        ORDINARY,
        SCHOOL_HOLIDAY
    }

    private List<Spans> week(Optional<String> publicHoliday, Kind kind) {
        return IntStream.range(0, 7)
                .mapToObj(SOME_MONDAY::plusDays)
                .map(date -> weekly.on(Day.of(date, publicHoliday, kind == Kind.SCHOOL_HOLIDAY, Optional.empty())))
                .toList();
    }

    private static List<Spans> withHolidays(List<Spans> week, Spans onHolidays) {
        var days = new ArrayList<>(week);
        days.add(onHolidays);
        return days;
    }

    private List<String> schoolHolidays(List<Spans> ordinary) {
        List<Spans> week = week(Optional.empty(), Kind.SCHOOL_HOLIDAY);
        if (week.equals(ordinary)) {
            return List.of();
        }
        return week.stream().allMatch(Spans::isEmpty)
                ? List.of(CLOSED + " pendant les vacances scolaires")
                : grouped("vacances scolaires, ", week);
    }

    private static List<String> grouped(String when, List<Spans> week) {
        Map<Spans, List<Integer>> days = new LinkedHashMap<>();
        for (int day = 0; day < week.size(); day++) {
            if (!week.get(day).isEmpty()) {
                days.computeIfAbsent(week.get(day), _ -> new ArrayList<>()).add(day);
            }
        }
        return days.entrySet().stream()
                .map(group -> when + DayWords.days(group.getValue()) + "\u00A0: " + spans(group.getKey()))
                .toList();
    }

    /// « 9 h à 12 h et 13 h 30 à 17 h ».
    static String spans(Spans spans) {
        return DayWords.joined(spans.list().stream().map(HoursWords::span).toList());
    }

    private static String span(Spans.Span span) {
        if (span.from() == 0 && span.to() == Spans.DAY) {
            return DAY_AND_NIGHT;
        }
        String end = span.to() == Spans.DAY ? "minuit" : TimeWords.hour(span.to() % Spans.DAY);
        return TimeWords.hour(span.from()) + " à " + end;
    }
}
