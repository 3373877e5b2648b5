package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The public holidays of France, and the school holidays and exceptional closures of a pack. Together with hours,
/// they tell what is open. Immutable; part of a pack.
///
/// All times are those of a wall clock in France. On the spring night when clocks jump from 2:00 to 3:00, an
/// opening or closing time in between moves to 3:00. On the autumn night when the hour from 2:00 to 3:00 comes
/// twice, a contact is open, or closed, both times.
///
/// Called many times for each orientation: so days come from a precomputed table, and few objects are created.
public final class Calendars {

    /// How many days ahead to search for the next opening.
    public static final int DAYS_AHEAD = 60;

    private static final Opening NOT_KNOWN = new Opening.NotKnown();
    private static final Opening ALWAYS_OPEN = new Opening.Open(Optional.empty());
    private static final Opening.Why OUTSIDE_HOURS = new Opening.Why.OutsideHours();

    private final Days days;
    private final Closures closures;

    private Calendars(Days days, List<Closure> closures) {
        this.days = days;
        this.closures = new Closures(closures);
    }

    /// Creates the calendars of a département.
    ///
    /// @param departement its official code, which determines the local public holidays
    public static Calendars of(String departement, List<SchoolHolidays> schoolHolidays, List<Closure> closures) {
        return new Calendars(new Days(new PublicHolidays(departement), schoolHolidays), closures);
    }

    /// Tells whether a contact with these hours is open at this moment of the legal time. It is open at its opening
    /// minute and closed at its closing minute.
    public Opening opening(Hours hours, ContactId contact, LocalDateTime at) {
        return switch (hours) {
            case PlainHours.UNKNOWN ->
                closedFor(contact, at).<Opening>map(Calendars::closed).orElse(NOT_KNOWN);
            case PlainHours.ALWAYS -> ALWAYS_OPEN;
            case RuledHours ruled -> opening(ruled, contact, at);
        };
    }

    /// A closure is known even where hours are not, but the next opening is not.
    private static Opening.Closed closed(Closure closure) {
        return new Opening.Closed(Optional.empty(), new Opening.Why.ExceptionalClosure(closure.reason()));
    }

    private Optional<Closure> closedFor(ContactId contact, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        int minute = at.getHour() * 60 + at.getMinute();
        for (Closure closure : closures.on(contact, day)) {
            if (minute >= closure.firstMinuteOn(day) && minute < closure.lastMinuteOn(day)) {
                return Optional.of(closure);
            }
        }
        return Optional.empty();
    }

    private Opening opening(RuledHours hours, ContactId contact, LocalDateTime at) {
        Day day = days.at(at.toLocalDate());
        int minute = at.getHour() * 60 + at.getMinute();
        int[] stretches = stretches(hours, contact, day);
        for (int next = 0; next < stretches.length; next += 2) {
            if (minute < stretches[next]) {
                return new Opening.Closed(Optional.of(day.at(stretches[next])), why(hours, contact, at));
            }
            if (minute < stretches[next + 1]) {
                return new Opening.Open(closing(hours, contact, day, stretches[next + 1]));
            }
        }
        return new Opening.Closed(nextOpening(hours, contact, day), why(hours, contact, at));
    }

    /// Whether this day is a public holiday here.
    public boolean isPublicHoliday(LocalDate day) {
        return days.at(day).publicHoliday().isPresent();
    }

    private Optional<LocalDateTime> closing(RuledHours hours, ContactId contact, Day opened, int end) {
        Day day = opened;
        int to = end;
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            int[] tomorrow = to < Spans.DAY ? Spans.NO_MINUTES : stretches(hours, contact, days.after(day));
            if (tomorrow.length == 0 || tomorrow[0] > 0) {
                return Optional.of(day.at(to));
            }
            day = days.after(day);
            to = tomorrow[1];
        }
        return Optional.empty();
    }

    private Optional<LocalDateTime> nextOpening(RuledHours hours, ContactId contact, Day closed) {
        Day day = closed;
        for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
            day = days.after(day);
            int[] stretches = stretches(hours, contact, day);
            if (stretches.length > 0) {
                return Optional.of(day.at(stretches[0]));
            }
        }
        return Optional.empty();
    }

    private Opening.Why why(RuledHours hours, ContactId contact, LocalDateTime at) {
        Optional<Closure> closure = closedFor(contact, at);
        if (closure.isPresent()) {
            return new Opening.Why.ExceptionalClosure(closure.get().reason());
        }
        Day day = days.at(at.toLocalDate());
        return day.publicHoliday().isPresent() && hours.on(day).isEmpty()
                ? new Opening.Why.PublicHoliday(day.publicHoliday().get())
                : OUTSIDE_HOURS;
    }

    /// The minutes of this day at which the contact opens and closes: from, to, from, to… Hours past midnight
    /// belong to the day on which they begin: a closure of that whole day cancels them. A closure of the whole next
    /// day ends them at midnight.
    private int[] stretches(RuledHours hours, ContactId contact, Day day) {
        List<Closure> closed = closures.on(contact, day.date());
        if (isClosedAllOf(day, closed)) {
            return Spans.NO_MINUTES;
        }
        int[] open = hours.on(day).own();
        if (hours.isOvernight()) {
            open = Spans.joined(spill(hours, contact, days.before(day)), open);
        }
        for (Closure closure : closed) {
            open = Spans.without(open, closure.firstMinuteOn(day.date()), closure.lastMinuteOn(day.date()));
        }
        return day.asClocksShow(open);
    }

    private int[] spill(RuledHours hours, ContactId contact, Day eve) {
        return isClosedAllOf(eve, closures.on(contact, eve.date()))
                ? Spans.NO_MINUTES
                : hours.on(eve).spill();
    }

    private static boolean isClosedAllOf(Day day, List<Closure> closed) {
        for (Closure closure : closed) {
            if (closure.coversAllOf(day.date())) {
                return true;
            }
        }
        return false;
    }

    /// Returns the same calendars with more exceptional closures.
    public Calendars withClosures(List<Closure> more) {
        return new Calendars(
                days, Stream.concat(closures.list().stream(), more.stream()).toList());
    }

    /// Tells the same in words, and what is likely where the hours are not known.
    public ChannelState state(Hours hours, ContactId contact, LocalDateTime at) {
        return ChannelState.of(opening(hours, contact, at), contact, at, this);
    }

    /// Lists the stretches of this day during which a contact with these hours is open, in order. Empty if it is
    /// closed or its hours are not known.
    public List<Stretch> openOn(Hours hours, ContactId contact, LocalDate date) {
        Day day = days.at(date);
        int[] minutes = switch (hours) {
            case PlainHours.UNKNOWN -> Spans.NO_MINUTES;
            case PlainHours.ALWAYS -> Spans.WHOLE_DAY.own();
            case RuledHours ruled -> stretches(ruled, contact, day);
        };
        var stretches = new ArrayList<Stretch>();
        for (int next = 0; next < minutes.length; next += 2) {
            stretches.add(new Stretch(day.at(minutes[next]), day.at(minutes[next + 1])));
        }
        return List.copyOf(stretches);
    }

    /// The exceptional closures, in the order in which they were given.
    public List<Closure> closures() {
        return closures.list();
    }

    /// Returns the next day that is neither a weekend nor a public holiday.
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || isPublicHoliday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// A span of time within a day.
    ///
    /// @param from included
    /// @param to excluded; midnight of the next day for « until 24:00 »
    public record Stretch(LocalDateTime from, LocalDateTime to) {}
}
