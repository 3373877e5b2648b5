package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.promise.Timetable.Promised;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a desk can still promise: its hours, less what it owes.
///
/// @param handling time to handle one request
/// @param shares which part of its hours it can promise
public record DeskPlan(DeskHours hours, Backlog backlog, Duration handling, Shares shares) {

    /// Safety margin before a due time: time to act and to notify the citizen.
    public static final Duration MARGIN = Duration.ofMinutes(10);

    /// Time left free before each due time, new or owed, when a new promise is sought: an agent may be away for
    /// the last half-hour.
    private static final Duration LEEWAY = Duration.ofMinutes(30);

    /// How many days are searched first, second and last: most searches end within the first. The last is also how far
    /// ahead a promise may lie.
    private static final int[] HORIZONS = {14, 60, DeskHours.DAYS_AHEAD};

    /// Number of half-days among which the next attempt prefers the half that suits the person.
    private static final int SUITING = 8;

    /// @param usual time to handle one request, until it is measured
    static DeskPlan of(DeskHours hours, Backlog backlog, Duration usual) {
        return new DeskPlan(
                hours, backlog, backlog.pace().map(Pace::handlingTime).orElse(usual), Shares.of(backlog.pace()));
    }

    /// Returns the first half-day in which one more can be promised. An urgent request may also use what
    /// is kept for second attempts, and goes before all that are not urgent.
    public Optional<DueTime> findFirst(PromiseConditions conditions, LocalDateTime now) {
        return first(conditions, now).or(() -> conditions.relaxed().flatMap(any -> first(any, now)));
    }

    private Optional<DueTime> first(PromiseConditions conditions, LocalDateTime now) {
        if (conditions.precedence() == Precedence.IN_TURN) {
            return find(conditions, now, _ -> true, shares::first);
        }
        return Stream.of(this, new DeskPlan(hours, urgentOnly(), handling, shares))
                .flatMap(plan -> plan.find(conditions, now, _ -> true, shares::all).stream())
                .min(Comparator.comparing(DueTime::by));
    }

    /// Returns the first half-day for a promise in the place of one that would be missed. Counts on less time than a
    /// first promise does: the desk is slower than it was thought to be, and a second miss is a failure.
    public Optional<DueTime> findAgain(PromiseConditions conditions, LocalDateTime now) {
        return find(conditions, now, _ -> true, shares::again)
                .or(() -> conditions.relaxed().flatMap(any -> find(any, now, _ -> true, shares::again)));
    }

    /// Returns a half-day after the present one for another attempt. Looks first for the half of the day given by
    /// `suiting`: a citizen who did not answer in the morning is called in an afternoon.
    public Optional<DueTime> findNext(PromiseConditions conditions, LocalDateTime now, HalfDay suiting) {
        List<DueTime> next = hours.halfDays(now, conditions.answerHours(), end(now, DeskHours.DAYS_AHEAD))
                .filter(time -> time.from().isAfter(now))
                .limit(SUITING)
                .toList();
        List<DueTime> best =
                next.stream().filter(time -> HalfDay.of(time.from()) == suiting).toList();
        return Stream.of(best, next)
                .flatMap(times -> find(conditions, now, times::contains, shares::all).stream())
                .findFirst()
                .or(() -> find(conditions, now, time -> time.from().isAfter(now), shares::all))
                .or(() -> conditions.relaxed().flatMap(any -> findNext(any, now, suiting)));
    }

    /// Begins an empty check of what is due soon. Add promises in order: each is tested together with those added
    /// before, and the rest of the backlog is left out.
    public Kept kept(Instant now) {
        LocalDateTime here = FrenchTime.at(now);
        return new Kept(timetable(here, HORIZONS[0], List.of()), here);
    }

    /// The promises checked so far that the desk can keep together.
    public record Kept(Timetable timetable, LocalDateTime now) {

        /// Adds a promise if it can be kept beside those added before. Returns whether it can.
        public boolean add(Promise promise, Duration work) {
            var one = new Promised(
                    release(promise.notBefore(), now), deadline(FrenchTime.at(promise.dueBy()), MARGIN, now), work);
            boolean fits = now.isBefore(FrenchTime.at(promise.dueBy()).minus(MARGIN)) && timetable.hasRoomFor(one);
            if (fits) {
                timetable.add(one);
            }
            return fits;
        }
    }

    /// Whether this promise, due soon, can be kept beside all that is owed soon.
    public boolean hasRoom(Promise promise, LocalDateTime now) {
        var one = new Promised(
                release(promise.notBefore(), now), deadline(FrenchTime.at(promise.dueBy()), MARGIN, now), handling);
        return timetable(now, HORIZONS[0], promised(now, MARGIN)).hasRoomFor(one);
    }

    private Optional<DueTime> find(
            PromiseConditions conditions,
            LocalDateTime now,
            Predicate<DueTime> wanted,
            UnaryOperator<Duration> usable) {
        List<Promised> promised = promised(now, LEEWAY);
        return IntStream.of(HORIZONS)
                .boxed()
                .flatMap(days -> find(conditions, now, wanted, usable, promised, days).stream())
                .findFirst();
    }

    /// Looks only after the time up to which the desk is full: with a long queue, that leaves few half-days.
    private Optional<DueTime> find(
            PromiseConditions conditions,
            LocalDateTime now,
            Predicate<DueTime> wanted,
            UnaryOperator<Duration> usable,
            List<Promised> promised,
            int days) {
        Timetable timetable = timetable(now, days, promised);
        LocalDate full = timetable.fullUntil(now, handling, usable).toLocalDate();
        LocalDateTime first = full.isAfter(now.toLocalDate()) ? full.atStartOfDay() : now;
        return hours.halfDays(first, conditions.answerHours(), end(now, days))
                .filter(wanted)
                .filter(time -> timetable.hasRoomFor(
                        new Promised(
                                conditions.answerHours().isAnyTime() ? now : time.from(),
                                deadline(time.by(), LEEWAY, now),
                                handling),
                        usable))
                .findFirst();
    }

    /// The desk's hours with what it owes within these days.
    private Timetable timetable(LocalDateTime now, int days, List<Promised> promised) {
        LocalDateTime end = now.plusDays(days);
        return new Timetable(
                hours.time(now.toLocalDate(), days),
                promised.stream().filter(one -> one.due().isBefore(end)).toList());
    }

    private static LocalDate end(LocalDateTime now, int days) {
        return now.toLocalDate().plusDays(days);
    }

    /// All that the desk owes.
    ///
    /// @param spare time before each due time that is not counted on
    private List<Promised> promised(LocalDateTime now, Duration spare) {
        return backlog.owed().stream().map(owed -> promised(owed, spare, now)).toList();
    }

    private Promised promised(Owed owed, Duration spare, LocalDateTime now) {
        return new Promised(
                release(owed.notBefore(), now),
                deadline(FrenchTime.at(owed.dueBy()), spare, now),
                handling.multipliedBy(owed.count()));
    }

    private static LocalDateTime release(Optional<Instant> notBefore, LocalDateTime now) {
        return notBefore.map(FrenchTime::at).filter(now::isBefore).orElse(now);
    }

    private static LocalDateTime deadline(LocalDateTime due, Duration spare, LocalDateTime now) {
        LocalDateTime last = due.minus(spare);
        return last.isBefore(now) ? now : last;
    }

    private Backlog urgentOnly() {
        return new Backlog(backlog.owed().stream().filter(Owed::isUrgent).toList(), backlog.pace());
    }
}
