package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which days a rule names.
///
/// @param weekdays one bit for each, Monday first
/// @param nths such as the first Friday of the month
/// @param holidays kinds of holidays that the rule names
/// @param scope what they are to the weekdays
/// @param dates when in the year; empty when all year round
record DaySelector(int weekdays, List<NthWeekday> nths, Set<HolidayKind> holidays, Scope scope, List<DateSpan> dates) {

    static final int WHOLE_WEEK = 0b1111111;
    static final DaySelector EVERY_DAY =
            new DaySelector(WHOLE_WEEK, List.of(), EnumSet.of(HolidayKind.PUBLIC), Scope.BESIDES, List.of());

    enum HolidayKind {
        PUBLIC,
        SCHOOL
    }

    /// What the holidays are to the weekdays.
    enum Scope {
        /// `Su,PH`: named beside them.
        BESIDES,
        /// `SH Mo-Fr`: only the weekdays that are holidays.
        WITHIN
    }

    boolean names(Day day) {
        return isInSeason(day.monthDay())
                && switch (scope) {
                    case BESIDES -> isNamedWeekday(day) || isNamedHoliday(day);
                    case WITHIN -> isNamedWeekday(day) && isNamedHoliday(day);
                };
    }

    /// Whether it names public holidays, or single dates: who writes `Dec 25 10:00-12:00` means Christmas.
    boolean reachesPublicHolidays() {
        return namesPublicHolidays() || (!dates.isEmpty() && dates.stream().allMatch(DateSpan::isOneDay));
    }

    boolean namesPublicHolidays() {
        return holidays.contains(HolidayKind.PUBLIC);
    }

    boolean namesSchoolHolidays() {
        return holidays.contains(HolidayKind.SCHOOL);
    }

    /// Whether it holds on certain dates or certain weeks of the month only.
    boolean isSeasonal() {
        return !dates.isEmpty() || !nths.isEmpty();
    }

    /// The weekdays on which it may hold, one bit for each.
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

    /// Days of every year, both included: from 24 December to 2 January.
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
    /// @param rank from 1; counted from the end of the month when below 0
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
