package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDate;
import java.time.Year;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// All days, a year at a time: made when a year is first asked for, then kept.
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
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .map(date ->
                        Day.of(date, Optional.ofNullable(holidays.get(date)), isSchoolHoliday(date), skippedOn(date)))
                .toArray(Day[]::new);
    }

    private boolean isSchoolHoliday(LocalDate date) {
        return schoolHolidays.stream().anyMatch(holidays -> holidays.covers(date));
    }

    private static Optional<Spans.Span> skippedOn(LocalDate date) {
        var dawn = date.atStartOfDay(FrenchTime.ZONE).toInstant();
        ZoneOffsetTransition next = FrenchTime.ZONE.getRules().nextTransition(dawn);
        if (next == null
                || !next.isGap()
                || !next.getDateTimeBefore().toLocalDate().equals(date)) {
            return Optional.empty();
        }
        int from = next.getDateTimeBefore().toLocalTime().toSecondOfDay() / 60;
        return Optional.of(new Spans.Span(from, from + (int) next.getDuration().toMinutes()));
    }
}
