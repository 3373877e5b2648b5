package fr.gpsusagers.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random hours, evaluated in the simplest possible way: nothing is precomputed, and nothing is shared with the
/// code under test except the notation.
record NaiveHours(List<NaiveRule> rules) {

    private static final Set<LocalDate> PUBLIC_HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 11),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1));

    private static final List<LocalDate> AUTUMN = List.of(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 11, 1));
    private static final List<LocalDate> CHRISTMAS = List.of(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));

    static NaiveHours draw(Random random) {
        return new NaiveHours(IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(_ -> NaiveRule.draw(random))
                .toList());
    }

    String written() {
        return rules.stream().map(NaiveRule::written).collect(Collectors.joining("; "));
    }

    boolean isOpen(LocalDateTime at, LocalDate closed) {
        var today = at.toLocalDate();
        int minute = at.getHour() * 60 + at.getMinute();
        if (today.equals(closed)) {
            return false;
        }
        var yesterday = today.minusDays(1);
        return isOpen(today, minute) || (!yesterday.equals(closed) && isOpen(yesterday, minute + 1440));
    }

    private boolean isOpen(LocalDate day, int minute) {
        for (NaiveRule rule : rules.reversed()) {
            if (rule.holdsOn(day)) {
                return rule.spans().stream().anyMatch(span -> span[0] <= minute && minute < span[1]);
            }
        }
        return false;
    }

    /// @param firstDate empty for all year round
    record NaiveRule(
            Set<DayOfWeek> weekdays,
            boolean publicHolidays,
            boolean schoolHolidays,
            boolean onlyInSchoolHolidays,
            Optional<MonthDay> firstDate,
            Optional<MonthDay> lastDate,
            List<int[]> spans) {

        static NaiveRule draw(Random random) {
            var weekdays = random.ints(1 + random.nextInt(6), 1, 8)
                    .mapToObj(DayOfWeek::of)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
            boolean dated = random.nextInt(5) == 0;
            return new NaiveRule(
                    weekdays,
                    random.nextInt(4) == 0,
                    random.nextInt(6) == 0,
                    random.nextInt(6) == 0,
                    dated ? Optional.of(date(random)) : Optional.empty(),
                    dated ? Optional.of(date(random)) : Optional.empty(),
                    random.nextInt(6) == 0 ? List.of() : spans(random));
        }

        private static MonthDay date(Random random) {
            return MonthDay.from(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)));
        }

        private static List<int[]> spans(Random random) {
            var spans = new ArrayList<int[]>();
            int at = random.nextInt(46) * 30;
            for (int count = 1 + random.nextInt(3); count > 0 && at < 1440; count--) {
                int to = at + 15 + random.nextInt(20) * 15;
                spans.add(new int[] {at, to});
                at = to + random.nextInt(8) * 15;
            }
            return spans;
        }

        boolean holdsOn(LocalDate day) {
            boolean isPublic = PUBLIC_HOLIDAYS.contains(day);
            boolean isSchool = isSchoolHoliday(day);
            boolean opensOnlyOnOrdinaryDays = !spans.isEmpty() && !namesPublicHolidays() && !isOneDate();
            if (!isInSeason(MonthDay.from(day)) || (isPublic && opensOnlyOnOrdinaryDays)) {
                return false;
            }
            return onlyInSchoolHolidays
                    ? isSchool && weekdays.contains(day.getDayOfWeek())
                    : weekdays.contains(day.getDayOfWeek())
                            || (publicHolidays && isPublic)
                            || (schoolHolidays && isSchool);
        }

        private boolean isInSeason(MonthDay day) {
            if (firstDate.isEmpty()) {
                return true;
            }
            boolean sinceFirst = !day.isBefore(firstDate.get());
            boolean untilLast = !day.isAfter(lastDate.orElseThrow());
            return firstDate.get().isAfter(lastDate.get()) ? sinceFirst || untilLast : sinceFirst && untilLast;
        }

        private boolean namesPublicHolidays() {
            return publicHolidays && !onlyInSchoolHolidays;
        }

        private boolean isOneDate() {
            return firstDate.isPresent() && firstDate.equals(lastDate);
        }

        private static boolean isSchoolHoliday(LocalDate day) {
            return isBetween(day, AUTUMN) || isBetween(day, CHRISTMAS);
        }

        private static boolean isBetween(LocalDate day, List<LocalDate> ends) {
            return !day.isBefore(ends.getFirst()) && !day.isAfter(ends.getLast());
        }

        String written() {
            String days = weekdays.stream().map(NaiveRule::weekday).collect(Collectors.joining(","));
            String named = onlyInSchoolHolidays
                    ? "SH " + days
                    : days + (publicHolidays ? ",PH" : "") + (schoolHolidays ? ",SH" : "");
            String dates = firstDate
                    .map(first -> date(first) + "-" + date(lastDate.orElseThrow()) + " ")
                    .orElse("");
            String times = spans.stream()
                    .map(span -> time(span[0]) + "-" + time(span[1] > 1440 ? span[1] - 1440 : span[1]))
                    .collect(Collectors.joining(","));
            return dates + named + " " + (spans.isEmpty() ? "off" : times);
        }

        private static String weekday(DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
        }

        private static String date(MonthDay day) {
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return "%s %02d".formatted(month.substring(0, 3), day.getDayOfMonth());
        }

        private static String time(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }
    }
}
