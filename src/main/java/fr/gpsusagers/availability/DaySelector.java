package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The days that a rule names.
///
/// @param weekdays one bit for each, Monday lowest
/// @param nths weekdays by their rank, such as the first Friday of the month
/// @param holidays kinds of holidays that the rule names
/// @param scope how holidays combine with weekdays
/// @param dates parts of the year; empty for all year round
record DaySelector(int weekdays, List<NthWeekday> nths, Set<HolidayKind> holidays, Scope scope, List<DateSpan> dates) {

    static final int WHOLE_WEEK = 0b1111111;
    static final DaySelector EVERY_DAY =
            new DaySelector(WHOLE_WEEK, List.of(), EnumSet.of(HolidayKind.PUBLIC), Scope.BESIDES, List.of());

    enum HolidayKind {
        PUBLIC,
        SCHOOL
    }

    /// How holidays combine with weekdays.
    enum Scope {
        /// `Su,PH`: the weekdays and the holidays.
        BESIDES,
        /// `SH Mo-Fr`: only weekdays that are holidays.
        WITHIN
    }

    boolean names(Day day) {
        return isInSeason(day.monthDay())
                && switch (scope) {
                    case BESIDES -> isNamedWeekday(day) || isNamedHoliday(day);
                    case WITHIN -> isNamedWeekday(day) && isNamedHoliday(day);
                };
    }

    /// Whether opening hours on these days also apply on public holidays: the rule names public holidays, or only
    /// single dates. `Dec 25 10:00-12:00` means Christmas.
    boolean reachesPublicHolidays() {
        return namesPublicHolidays() || (!dates.isEmpty() && dates.stream().allMatch(DateSpan::isOneDay));
    }

    boolean namesPublicHolidays() {
        return holidays.contains(HolidayKind.PUBLIC);
    }

    boolean namesSchoolHolidays() {
        return holidays.contains(HolidayKind.SCHOOL);
    }

    /// Whether it applies only on certain dates or in certain weeks of the month.
    boolean isSeasonal() {
        return !dates.isEmpty() || !nths.isEmpty();
    }

    /// Returns the weekdays on which it may apply, one bit for each.
    int possibleWeekdays() {
        if (scope == Scope.BESIDES && !holidays.isEmpty()) {
            return WHOLE_WEEK;
        }
        int week = weekdays;
        for (NthWeekday nth : nths) {
            week |= 1 << nth.weekday();
        }
        return week;
    }

    /// Whether it names nothing but weekdays.
    boolean isPlain() {
        return !isSeasonal() && holidays.isEmpty();
    }

    private boolean isInSeason(int monthDay) {
        if (dates.isEmpty()) {
            return true;
        }
        for (DateSpan span : dates) {
            if (span.contains(monthDay)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedWeekday(Day day) {
        if ((weekdays & 1 << day.weekday()) != 0) {
            return true;
        }
        for (NthWeekday nth : nths) {
            if (nth.is(day.date())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedHoliday(Day day) {
        return (namesPublicHolidays() && day.publicHoliday().isPresent())
                || (namesSchoolHolidays() && day.schoolHoliday());
    }

    /// A span of days in every year, both ends included: from 24 December to 2 January.
    ///
    /// @param from month and day as one number, 1224
    /// @param to month and day as one number, 102
    record DateSpan(int from, int to) {

        boolean contains(int monthDay) {
            return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
        }

        boolean isOneDay() {
            return from == to;
        }
    }

    /// A weekday by its rank in the month: the first Friday, the last Monday.
    ///
    /// @param weekday 0 for Monday
    /// @param rank counted from 1; negative if counted from the end of the month
    record NthWeekday(int weekday, int rank) {

        boolean is(LocalDate date) {
            if (date.getDayOfWeek().ordinal() != weekday) {
                return false;
            }
            return rank > 0
                    ? (date.getDayOfMonth() - 1) / 7 + 1 == rank
                    : (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1 == -rank;
        }
    }
}
