package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDate;
import java.time.Year;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A table of days. Each year is computed on first use, then kept.
final class Days {

    private static final int FIRST_YEAR = 1970;

    private final PublicHolidays publicHolidays;
    private final List<SchoolHolidays> schoolHolidays;
    private final AtomicReferenceArray<Day[]> years = new AtomicReferenceArray<>(250);

    Days(PublicHolidays publicHolidays, List<SchoolHolidays> schoolHolidays) {
        this.publicHolidays = publicHolidays;
        this.schoolHolidays = schoolHolidays;
    }

    Day at(LocalDate date) {
        return year(date.getYear())[date.getDayOfYear() - 1];
    }

    Day after(Day day) {
        return at(day.date().plusDays(1));
    }

    Day before(Day day) {
        return at(day.date().minusDays(1));
    }

    private Day[] year(int year) {
        int index = year - FIRST_YEAR;
        if (index < 0 || index >= years.length()) {
            return made(year);
        }
        Day[] kept = years.get(index);
        if (kept == null) {
            kept = made(year);
            years.set(index, kept);
        }
        return kept;
    }

    private Day[] made(int year) {
        Map<LocalDate, String> holidays = publicHolidays.of(year);
        Optional<ZoneOffsetTransition> spring = spring(year);
        var days = new Day[Year.of(year).length()];
        for (int day = 0; day < days.length; day++) {
            var date = LocalDate.ofYearDay(year, day + 1);
            days[day] = Day.of(
                    date,
                    Optional.ofNullable(holidays.get(date)),
                    isSchoolHoliday(date),
                    spring.filter(change ->
                                    change.getDateTimeBefore().toLocalDate().equals(date))
                            .map(Days::skipped));
        }
        return days;
    }

    private boolean isSchoolHoliday(LocalDate date) {
        for (SchoolHolidays holidays : schoolHolidays) {
            if (holidays.covers(date)) {
                return true;
            }
        }
        return false;
    }

    /// Returns the change to summer time in this year.
    private static Optional<ZoneOffsetTransition> spring(int year) {
        var rules = FrenchTime.ZONE.getRules();
        var change = rules.nextTransition(FrenchTime.startOf(LocalDate.ofYearDay(year, 1)));
        while (change != null && change.getDateTimeBefore().getYear() == year && !change.isGap()) {
            change = rules.nextTransition(change.getInstant());
        }
        return Optional.ofNullable(change)
                .filter(found -> found.isGap() && found.getDateTimeBefore().getYear() == year);
    }

    private static Spans.Span skipped(ZoneOffsetTransition spring) {
        int from = spring.getDateTimeBefore().toLocalTime().toSecondOfDay() / 60;
        return new Spans.Span(from, from + (int) spring.getDuration().toMinutes());
    }
}
