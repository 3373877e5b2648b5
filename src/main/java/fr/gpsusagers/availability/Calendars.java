package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Public holidays of France, school holidays and exceptional closures of a pack: with hours, they say what is open.
/// Immutable; part of a pack.
///
/// All times are what a wall clock in France shows. On the spring night when 2:00 is followed by 3:00, what begins or
/// ends between them does so at 3:00. On the autumn night when the hour from 2:00 to 3:00 comes twice, it is open, or
/// closed, twice.
public interface Calendars {

    /// How many days ahead the next opening is looked for.
    int DAYS_AHEAD = 60;

    /// The calendars of a département.
    ///
    /// @param departement its official code, which decides on local public holidays
    static Calendars of(String departement, List<SchoolHolidays> schoolHolidays, List<Closure> closures) {
        return new CalendarsOfPack(new Days(new PublicHolidays(departement), schoolHolidays), closures);
    }

    /// Whether a contact with these hours is open at this moment of the legal time: it is at the minute it opens, and
    /// no more at the minute it closes.
    Opening opening(Hours hours, ContactId contact, LocalDateTime at);

    /// The stretches of this day during which a contact with these hours is open, in order; empty when closed or not
    /// known.
    List<Stretch> openOn(Hours hours, ContactId contact, LocalDate day);

    /// Whether this day is a public holiday here.
    boolean isPublicHoliday(LocalDate day);

    /// Returns the next day that is neither a weekend nor a public holiday.
    default LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || isPublicHoliday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The exceptional closures, as the pack lists them.
    List<Closure> closures();

    /// The same calendars with more exceptional closures.
    Calendars withClosures(List<Closure> more);

    /// A stretch of a day.
    ///
    /// @param from included
    /// @param to excluded; midnight of the next day for « until 24:00 »
    record Stretch(LocalDateTime from, LocalDateTime to) {}
}
