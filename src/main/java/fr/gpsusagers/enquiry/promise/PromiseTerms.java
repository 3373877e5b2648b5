package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Makes promises from what is known at this moment: which desks are ready, what they owe, how long one takes.
public final class PromiseTerms {

    private final Enquiries enquiries;
    private final ShowTeams showTeams;

    public PromiseTerms(Enquiries enquiries, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.showTeams = showTeams;
    }

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

    /// The desks of this moment.
    public DeskChoice desks(Pack pack, Instant now) {
        return new DeskChoice(pack.directory(), showTeams.show(now).ready());
    }

    /// What can be promised to someone whom this contact concerns. A legal deadline that falls before takes the request
    /// to the switchboard's desk, if that one is sooner. So do safe hours at which the desk never calls.
    ///
    /// Where nobody was seen at any of these desks, their blocks count as the pack gives them: after a holiday, all
    /// come back at once.
    public Optional<Offer> offer(Pack pack, ContactId contact, PromiseConditions conditions, Instant now) {
        return offer(pack, contact, conditions, desk -> hoursAtWork(pack, desk, now), now)
                .or(() -> offer(pack, contact, conditions, desk -> new DeskHours(desk, pack.calendars()), now));
    }

    private Optional<Offer> offer(
            Pack pack, ContactId contact, PromiseConditions conditions, Function<Desk, DeskHours> hours, Instant now) {
        DeskChoice desks = desks(pack, now);
        Optional<Desk> own = desks.forContact(contact);
        Optional<Offer> first = own.flatMap(desk -> desks.sharingWith(desk)
                .flatMap(one -> offer(one, conditions, hours.apply(one), now).stream())
                .reduce((mine, other) -> isMuchSooner(pack, other, mine, now) ? other : mine));
        if (own.isEmpty() || first.filter(offer -> isInTime(offer, conditions)).isPresent()) {
            return first;
        }
        return desks.switchboard()
                .filter(desks::isReady)
                .flatMap(desk -> offer(desk, conditions.with(Precedence.URGENT), hours.apply(desk), now))
                .filter(offer -> first.filter(
                                mine -> !offer.due().by().isBefore(mine.due().by()))
                        .isEmpty())
                .or(() -> first);
    }

    /// The ready desk for a contact. If it can promise nothing, then because of the hours that are wanted.
    public Optional<Desk> findDesk(Pack pack, ContactId contact, Instant now) {
        return desks(pack, now).forContact(contact);
    }

    /// Whether another desk is worth a detour: the person would wait longer than a working day otherwise.
    private static boolean isMuchSooner(Pack pack, Offer other, Offer mine, Instant now) {
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
    public Optional<Offer> offer(Pack pack, Desk desk, PromiseConditions conditions, Instant now) {
        return offer(desk, conditions, hoursAtWork(pack, desk, now), now)
                .or(() -> offer(desk, conditions, new DeskHours(desk, pack.calendars()), now));
    }

    private Optional<Offer> offer(Desk desk, PromiseConditions conditions, DeskHours hours, Instant now) {
        return DeskPlan.of(hours, enquiries.measureBacklog(desk.id()), usualHandling(desk))
                .findFirst(conditions, FrenchTime.at(now))
                .map(due -> Offer.of(desk, due, conditions));
    }

    /// What one desk can promise in the place of a promise that would be missed.
    public Optional<Offer> offerAgain(Pack pack, Desk desk, PromiseConditions conditions, Instant now) {
        return plan(pack, desk, now)
                .findAgain(conditions, FrenchTime.at(now))
                .map(due -> Offer.of(desk, due, conditions));
    }

    /// What this desk can still promise.
    public DeskPlan plan(Pack pack, Desk desk, Instant now) {
        return DeskPlan.of(hoursAtWork(pack, desk, now), enquiries.measureBacklog(desk.id()), usualHandling(desk));
    }

    /// The hours of a desk with the people who are at work there.
    private DeskHours hoursAtWork(Pack pack, Desk desk, Instant now) {
        var hours = new DeskHours(desk, pack.calendars());
        OptionalInt atWork = PeopleAtWork.count(hours, showTeams.show(now).seenAt(desk.id()), FrenchTime.at(now));
        return atWork.isPresent() ? hours.with(atWork.getAsInt()) : hours;
    }

    /// What one takes at this desk: as measured, else as the pack assumes.
    public Duration handling(Desk desk) {
        return enquiries.findPace(desk.id()).map(Pace::handlingTime).orElseGet(() -> usualHandling(desk));
    }

    private static Duration usualHandling(Desk desk) {
        return Duration.ofMinutes(desk.minutesPerCallback());
    }
}
