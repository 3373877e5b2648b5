package fr.gpsusagers.availability;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import fr.gpsusagers.availability.DaySelector.DateSpan;
import fr.gpsusagers.availability.DaySelector.HolidayKind;
import fr.gpsusagers.availability.DaySelector.NthWeekday;
import fr.gpsusagers.availability.DaySelector.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the days that a rule names.
final class DaysReader {

    private final HoursReader reader;

    DaysReader(HoursReader reader) {
        this.reader = reader;
    }

    DaySelector read(Rule rule) {
        List<WeekDayRange> weekdays = given(rule.getDays());
        List<Holiday> holidays = given(rule.getHolidays());
        boolean everyDay = weekdays.isEmpty() && holidays.isEmpty();
        return new DaySelector(
                everyDay ? DaySelector.WHOLE_WEEK : weekdays(weekdays),
                weekdays.stream().flatMap(range -> nths(range).stream()).toList(),
                kinds(holidays),
                holidays.stream().allMatch(Holiday::getUseAsWeekDay) ? Scope.BESIDES : Scope.WITHIN,
                given(rule.getDates()).stream().map(this::dates).toList());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private int weekdays(List<WeekDayRange> ranges) {
        int week = 0;
        for (WeekDayRange range : ranges) {
            reader.refuse(range.getOffset() != 0, "un décalage en jours n’est pas compris. Nommez les jours");
            if (range.getNths() == null) {
                int first = range.getStartDay().ordinal();
                int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
                week |= IntStream.rangeClosed(first, last < first ? last + 7 : last)
                        .map(day -> 1 << day % 7)
                        .reduce(0, (one, other) -> one | other);
            }
        }
        return week;
    }

    private static List<NthWeekday> nths(WeekDayRange range) {
        var nths = new ArrayList<NthWeekday>();
        for (Nth nth : given(range.getNths())) {
            int last = Math.max(nth.getStartNth(), nth.getEndNth());
            for (int rank = nth.getStartNth(); rank <= last; rank++) {
                nths.add(new NthWeekday(range.getStartDay().ordinal(), rank));
            }
        }
        return nths;
    }

    private Set<HolidayKind> kinds(List<Holiday> holidays) {
        var kinds = EnumSet.noneOf(HolidayKind.class);
        for (Holiday holiday : holidays) {
            reader.refuse(holiday.getOffset() != 0, "un décalage en jours n’est pas compris. Nommez les jours");
            kinds.add(
                    switch (holiday.getType()) {
                        case PH -> HolidayKind.PUBLIC;
                        case SH -> HolidayKind.SCHOOL;
                    });
        }
        return kinds;
    }

    private DateSpan dates(DateRange range) {
        reader.refuse(range.getInterval() != 0, "un intervalle (« / ») n’est pas compris. Retirez-le");
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = range.getEndDate() == null ? from : range.getEndDate();
        refuseMoving(from);
        refuseMoving(to);
        Month lastMonth = to.getMonth() == null ? from.getMonth() : to.getMonth();
        return new DateSpan(
                monthDay(from.getMonth(), from.undefinedDay() ? 1 : from.getDay()),
                monthDay(lastMonth, to.undefinedDay() ? longest(lastMonth) : to.getDay()));
    }

    private void refuseMoving(DateWithOffset date) {
        reader.refuse(
                !date.undefinedYear(),
                "une année n’est pas comprise. Écrivez cette fermeture dans horaires/fermetures.csv");
        reader.refuse(
                date.getVarDate() != null
                        || date.isOpenEnded()
                        || date.getDayOffset() != 0
                        || date.getWeekDayOffset() != null
                        || date.getNthWeekDay() != null,
                "une date qui bouge n’est pas comprise. Écrivez des dates comme Jul 01-Aug 31");
    }

    private int monthDay(Month month, int day) {
        reader.refuse(day < 1 || day > longest(month), "le mois « " + month + " » n’a pas de jour " + day);
        return (month.ordinal() + 1) * 100 + day;
    }

    private static int longest(Month month) {
        return java.time.Month.of(month.ordinal() + 1).maxLength();
    }
}
