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

/// What desks can promise at one moment. Reads the teams once, and the backlog of a desk each time it is needed.
///
/// @param teams the desks that are ready, and who was seen there
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

    /// The agents on whom a promise counts.
    private enum Staff {
        /// The agents who were seen.
        AT_WORK,
        /// As many as the blocks of the pack say.
        AS_PLANNED
    }

    public DeskChoice desks() {
        return new DeskChoice(pack.directory(), teams.ready());
    }

    /// What can be promised to someone whom this contact concerns. A legal deadline that falls before takes the request
    /// to the switchboard's desk, if that one is sooner. So do safe hours at which the desk never calls.
    ///
    /// If no agent was seen at any of these desks, counts on the blocks of the pack: after a holiday, all agents
    /// come back at once.
    public Optional<Offer> offer(ContactId contact, PromiseConditions conditions) {
        return offer(contact, conditions, Staff.AT_WORK).or(() -> offer(contact, conditions, Staff.AS_PLANNED));
    }

    private Optional<Offer> offer(ContactId contact, PromiseConditions conditions, Staff staff) {
        DeskChoice desks = desks();
        Optional<Desk> own = desks.forContact(contact);
        Optional<Offer> first = own.flatMap(desk -> choose(
                desks.sharingWith(desk)
                        .flatMap(one -> offer(one, conditions, staff).stream())
                        .toList(),
                conditions));
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

    /// Prefers the desks that speak the person's language, as long as a legal deadline allows it.
    private Optional<Offer> choose(List<Offer> offers, PromiseConditions conditions) {
        return chooseSooner(offers.stream()
                        .filter(offer -> isInTime(offer, conditions))
                        .filter(offer -> conditions
                                .language()
                                .flatMap(offer.desk()::findSpoken)
                                .isPresent()))
                .or(() -> chooseSooner(offers.stream()));
    }

    private Optional<Offer> chooseSooner(Stream<Offer> offers) {
        return offers.reduce((mine, other) -> isMuchSooner(other, mine) ? other : mine);
    }

    /// Whether to send the request to another desk: only if the citizen would wait longer than a working day.
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

    /// Returns the soonest promise of these desks that can replace one that would be missed. If no agent was seen at
    /// any of them, counts on the blocks of the pack, so that the citizen is always told a new time.
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

    /// Returns what this desk can still promise with the agents who are at work.
    public DeskPlan plan(Desk desk) {
        return plan(desk, Staff.AT_WORK);
    }

    /// Returns the same with at least one agent: the one who is calling right now.
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

    /// Returns the time to handle one request: as measured, else as the pack assumes.
    public Duration handling(Desk desk) {
        return enquiries.findPace(desk.id()).map(Pace::handlingTime).orElseGet(() -> usualHandling(desk));
    }

    private static Duration usualHandling(Desk desk) {
        return Duration.ofMinutes(desk.minutesPerCallback());
    }
}
