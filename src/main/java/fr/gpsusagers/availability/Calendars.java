package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// The public holidays of France, and the school holidays and exceptional closures of a pack. Together with hours,
/// they tell what is open. Immutable; part of a pack.
///
/// All times are those of a wall clock in France. On the spring night when clocks jump from 2:00 to 3:00, an
/// opening or closing time in between moves to 3:00. On the autumn night when the hour from 2:00 to 3:00 comes
/// twice, a contact is open, or closed, both times.
public interface Calendars {

    /// How many days ahead to search for the next opening.
    int DAYS_AHEAD = 60;

    /// Creates the calendars of a département.
    ///
    /// @param departement its official code, which determines the local public holidays
    static Calendars of(String departement, List<SchoolHolidays> schoolHolidays, List<Closure> closures) {
        return new CalendarsOfPack(new Days(new PublicHolidays(departement), schoolHolidays), closures);
    }

    /// Tells whether a contact with these hours is open at this moment of the legal time. It is open at its opening
    /// minute and closed at its closing minute.
    Opening opening(Hours hours, ContactId contact, LocalDateTime at);

    /// Lists the stretches of this day during which a contact with these hours is open, in order. Empty if it is
    /// closed or its hours are not known.
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

    /// The exceptional closures, in the order in which they were given.
    List<Closure> closures();

    /// Returns the same calendars with more exceptional closures.
    Calendars withClosures(List<Closure> more);

    /// A span of time within a day.
    ///
    /// @param from included
    /// @param to excluded; midnight of the next day for « until 24:00 »
    record Stretch(LocalDateTime from, LocalDateTime to) {}
}
