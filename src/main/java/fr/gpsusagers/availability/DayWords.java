package fr.gpsusagers.availability;

import fr.gpsusagers.availability.DaySelector.DateSpan;
import fr.gpsusagers.availability.DaySelector.NthWeekday;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts lists of days into words for citizens: « du lundi au vendredi », « mercredi et jours fériés ».
final class DayWords {

    private static final int PUBLIC_HOLIDAYS = 7;
    private static final int SHORTEST_RANGE = 3;

    private DayWords() {}

    /// @param days in order, 0 for Monday, 7 for public holidays
    static String days(List<Integer> days) {
        boolean holidays = days.contains(PUBLIC_HOLIDAYS);
        List<Integer> weekdays =
                days.stream().filter(day -> day != PUBLIC_HOLIDAYS).toList();
        if (weekdays.size() == PUBLIC_HOLIDAYS) {
            return holidays ? "tous les jours, jours fériés compris" : "tous les jours";
        }
        var parts = new ArrayList<>(ranges(weekdays));
        if (holidays) {
            parts.add("jours fériés");
        }
        return joined(parts);
    }

    private static List<String> ranges(List<Integer> weekdays) {
        var parts = new ArrayList<String>();
        int next = 0;
        while (next < weekdays.size()) {
            int last = next;
            while (last + 1 < weekdays.size() && weekdays.get(last + 1) == weekdays.get(last) + 1) {
                last++;
            }
            if (last - next + 1 >= SHORTEST_RANGE) {
                parts.add(
                        "du " + TimeWords.weekday(weekdays.get(next)) + " au " + TimeWords.weekday(weekdays.get(last)));
            } else {
                weekdays.subList(next, last + 1).forEach(day -> parts.add(TimeWords.weekday(day)));
            }
            next = last + 1;
        }
        return parts;
    }

    /// « a, b et c ».
    static String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " et " + parts.getLast();
    }

    /// Puts a seasonal rule into words: « du 1er juillet au 31 août, lundi : 9 h à 12 h ».
    static String season(RuledHours.Rule rule) {
        DaySelector days = rule.days();
        String dates = joined(days.dates().stream().map(DayWords::dates).toList());
        String when = String.join(
                ", ",
                Stream.of(dates, weekdays(days)).filter(part -> !part.isEmpty()).toList());
        return rule.opens() ? when + "\u00A0: " + HoursWords.spans(rule.spans()) : "fermé " + when;
    }

    private static String dates(DateSpan span) {
        return span.isOneDay() ? "le " + date(span.from()) : "du " + date(span.from()) + " au " + date(span.to());
    }

    private static String date(int monthDay) {
        return TimeWords.dayOfYear(monthDay / 100, monthDay % 100);
    }

    private static String weekdays(DaySelector days) {
        if (days.weekdays() == DaySelector.WHOLE_WEEK && days.holidays().isEmpty()) {
            return "";
        }
        List<Integer> named = IntStream.range(0, 7)
                .filter(day -> (days.weekdays() & 1 << day) != 0)
                .boxed()
                .toList();
        var parts = new ArrayList<String>();
        if (!named.isEmpty()) {
            parts.add(days(named));
        }
        days.nths().forEach(nth -> parts.add(nth(nth)));
        String holidays = holidays(days);
        if (days.scope() == DaySelector.Scope.WITHIN) {
            return holidays + ", " + joined(parts);
        }
        if (!holidays.isEmpty()) {
            parts.add(holidays);
        }
        return joined(parts);
    }

    private static String holidays(DaySelector days) {
        return joined(Stream.of(
                        days.namesPublicHolidays() ? "jours fériés" : null,
                        days.namesSchoolHolidays() ? "vacances scolaires" : null)
                .filter(Objects::nonNull)
                .toList());
    }

    private static String nth(NthWeekday nth) {
        String weekday = TimeWords.weekday(nth.weekday());
        return switch (nth.rank()) {
            case 1 -> "1er " + weekday + " du mois";
            case -1 -> "dernier " + weekday + " du mois";
            default ->
                nth.rank() > 0
                        ? nth.rank() + "e " + weekday + " du mois"
                        : -nth.rank() + "e " + weekday + " du mois, en partant de la fin";
        };
    }
}
