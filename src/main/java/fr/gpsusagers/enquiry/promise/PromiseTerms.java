package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be promised at one moment: which desks are ready, who is at work there, what they owe, how long one takes.
/// The teams are read once, the backlog of a desk each time it is asked for.
///
/// @param teams as they are now
public record PromiseTerms(Enquiries enquiries, Teams teams, Pack pack, Instant now) {

    /// What a desk can promise.
    ///
    /// @param notBefore nobody calls before, because the person cannot; empty for at once
    public record Offer(Desk desk, DueTime due, Optional<Instant> notBefore) {

        static Offer of(Desk desk, DueTime due, PromiseConditions conditions) {
            boolean anyTime = conditions.answerHours().isAnyTime();
            return new Offer(desk, due, anyTime ? Optional.empty() : Optional.of(due.begins()));
        }

        public Promise promise(Instant now) {
            return new Promise(desk.id(), notBefore, due.instant(), now, 0);
        }

        /// A new promise in the place of one that would be missed.
        public Promise renewed(Promise missed, Instant now) {
            return missed.at(desk.id()).renewed(notBefore, due.instant(), now);
        }
    }

    /// Who is counted on at a desk.
    private enum Staff {
        /// Who was seen.
        AT_WORK,
        /// As many as the pack says.
        AS_PLANNED
    }

    public DeskChoice desks() {
        return new DeskChoice(pack.directory(), teams.ready());
    }

    /// What can be promised to someone whom this contact concerns. A legal deadline that falls before takes the request
    /// to the switchboard's desk, if that one is sooner. So do safe hours at which the desk never calls.
    ///
    /// Where nobody was seen at any of these desks, their blocks count as the pack gives them: after a holiday, all
    /// come back at once.
    public Optional<Offer> offer(ContactId contact, PromiseConditions conditions) {
        return offer(contact, conditions, Staff.AT_WORK).or(() -> offer(contact, conditions, Staff.AS_PLANNED));
    }

    private Optional<Offer> offer(ContactId contact, PromiseConditions conditions, Staff staff) {
        DeskChoice desks = desks();
        Optional<Desk> own = desks.forContact(contact);
        Optional<Offer> first = own.flatMap(desk -> desks.sharingWith(desk)
                .flatMap(one -> offer(one, conditions, staff).stream())
                .reduce((mine, other) -> isMuchSooner(other, mine) ? other : mine));
        if (own.isEmpty() || first.filter(offer -> isInTime(offer, conditions)).isPresent()) {
            return first;
        }
        return desks.switchboard()
                .filter(desks::isReady)
                .flatMap(desk -> offer(desk, conditions.with(Precedence.URGENT), staff))
                .filter(offer -> first.filter(
                                mine -> !offer.due().by().isBefore(mine.due().by()))
                        .isEmpty())
                .or(() -> first);
    }

    /// Whether another desk is worth a detour: the person would wait longer than a working day otherwise.
    private boolean isMuchSooner(Offer other, Offer mine) {
        LocalDateTime here = FrenchTime.at(now);
        LocalDate next = pack.calendars().nextWorkingDay(here.toLocalDate());
        LocalDateTime due = mine.due().by();
        return due.isAfter(next.atTime(here.toLocalTime())) && other.due().by().isBefore(due);
    }

    private static boolean isInTime(Offer offer, PromiseConditions conditions) {
        return conditions
                .deadline()
                .filter(deadline -> offer.due().by().toLocalDate().isAfter(deadline))
                .isEmpty();
    }

    /// What one desk can promise, whether it is ready or not.
    public Optional<Offer> offer(Desk desk, PromiseConditions conditions) {
        return offer(desk, conditions, Staff.AT_WORK).or(() -> offer(desk, conditions, Staff.AS_PLANNED));
    }

    private Optional<Offer> offer(Desk desk, PromiseConditions conditions, Staff staff) {
        return plan(desk, staff).findFirst(conditions, FrenchTime.at(now)).map(due -> Offer.of(desk, due, conditions));
    }

    /// The soonest that one of these desks can promise in the place of a promise that would be missed. Where nobody was
    /// seen at any of them, they count as the pack says: the person is told a new time in any case.
    public Optional<Offer> offerAgain(List<Desk> desks, PromiseConditions conditions, Promise missed) {
        return Stream.of(Staff.values())
                .flatMap(staff -> offerAgain(desks, conditions, missed, staff).stream())
                .findFirst();
    }

    private Optional<Offer> offerAgain(List<Desk> desks, PromiseConditions conditions, Promise missed, Staff staff) {
        return desks.stream()
                .flatMap(desk -> plan(desk, staff)
                        .findAgain(conditions, FrenchTime.at(now))
                        .map(due -> Offer.of(desk, due, conditions))
                        .stream())
                .filter(offer -> offer.due().instant().isAfter(missed.dueBy()))
                .min(Comparator.comparing((Offer offer) -> offer.due().by()));
    }

    /// What this desk can still promise with those who are at work there.
    public DeskPlan plan(Desk desk) {
        return plan(desk, Staff.AT_WORK);
    }

    /// The same, with one person at least: someone is working there just now.
    public DeskPlan planOfSomeone(Desk desk) {
        return DeskPlan.of(
                hours(desk, Math.max(1, countAtWork(desk))), enquiries.measureBacklog(desk.id()), usualHandling(desk));
    }

    private DeskPlan plan(Desk desk, Staff staff) {
        int people = staff == Staff.AT_WORK ? countAtWork(desk) : DeskHours.ALL;
        return DeskPlan.of(hours(desk, people), enquiries.measureBacklog(desk.id()), usualHandling(desk));
    }

    private DeskHours hours(Desk desk, int people) {
        return new DeskHours(desk, pack.calendars()).with(people);
    }

    private int countAtWork(Desk desk) {
        var hours = new DeskHours(desk, pack.calendars());
        return PeopleAtWork.count(hours, teams.seenAt(desk.id()), FrenchTime.at(now))
                .orElse(DeskHours.ALL);
    }

    /// What one takes at this desk: as measured, else as the pack assumes.
    public Duration handling(Desk desk) {
        return enquiries.findPace(desk.id()).map(Pace::handlingTime).orElseGet(() -> usualHandling(desk));
    }

    private static Duration usualHandling(Desk desk) {
        return Duration.ofMinutes(desk.minutesPerCallback());
    }
}
