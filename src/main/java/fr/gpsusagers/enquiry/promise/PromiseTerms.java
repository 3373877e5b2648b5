package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Pace;
import fr.gpsusagers.enquiry.Enquiries.Workload;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.DeskCallbacks.Teams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What desks can promise at one moment. Reads the teams once.
public final class PromiseTerms {

    private final Enquiries enquiries;
    private final Teams teams;
    private final KnownHours hours;
    private final Instant now;

    /// What was measured so far. Empty if the requests change between two questions: each then measures again.
    private final Optional<Map<Workload, Backlog>> measured;

    /// @param teams the desks that are ready, and who was seen there
    PromiseTerms(
            Enquiries enquiries,
            Teams teams,
            KnownHours hours,
            Instant now,
            Optional<Map<Workload, Backlog>> measured) {
        this.enquiries = enquiries;
        this.teams = teams;
        this.hours = hours;
        this.now = now;
        this.measured = measured;
    }

    public Pack pack() {
        return hours.pack();
    }

    public Instant now() {
        return now;
    }

    /// What a desk can promise.
    ///
    /// @param notBefore the earliest time to call, from the citizen's hours; empty if the desk may call at once
    /// @param precedence with which the request must be stored, so that later promises count with it
    public record Offer(Desk desk, DueTime due, Optional<Instant> notBefore, Precedence precedence) {

        static Offer of(Desk desk, DueTime due, PromiseConditions conditions) {
            boolean anyTime = conditions.answerHours().isAnyTime();
            return new Offer(
                    desk, due, anyTime ? Optional.empty() : Optional.of(due.begins()), conditions.precedence());
        }

        /// The topic of a request that accepts this offer.
        public Topic applyTo(Topic topic) {
            return topic.with(precedence);
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
    private enum Staffing {
        /// The agents who were seen.
        AT_WORK,
        /// As many as the blocks of the pack say.
        AS_PLANNED
    }

    /// The desks that can answer in this way.
    public DeskChoice desks(Reply reply) {
        return new DeskChoice(pack().directory(), teams.ready(), reply);
    }

    /// What can be promised to a citizen whose request goes to this contact. If its desk can promise nothing, or only
    /// after the legal deadline, the switchboard promises, provided that it is sooner. For a deadline it treats the
    /// request as urgent.
    ///
    /// If none of these desks can promise anything with the agents at work, counts on the staffing of the pack.
    /// After a holiday, for example, all agents come back at once.
    public Optional<Offer> offerForContact(ContactId contact, PromiseConditions conditions) {
        return forContact(contact, conditions, Staffing.AT_WORK)
                .or(() -> forContact(contact, conditions, Staffing.AS_PLANNED));
    }

    private Optional<Offer> forContact(ContactId contact, PromiseConditions conditions, Staffing staffing) {
        DeskChoice desks = desks(conditions.reply());
        Optional<Desk> own = desks.forContact(contact);
        measure(
                Stream.concat(
                        own.stream().flatMap(desks::sharingWith), desks.switchboard().filter(desks::isReady).stream()),
                conditions.reply());
        Optional<Offer> first = own.flatMap(desk -> choose(
                desks.sharingWith(desk)
                        .flatMap(one -> ofDesk(one, conditions, staffing).stream())
                        .toList(),
                conditions));
        if (own.isEmpty() || first.filter(offer -> isInTime(offer, conditions)).isPresent()) {
            return first;
        }
        PromiseConditions pressing =
                conditions.deadline().isPresent() ? conditions.with(Precedence.URGENT) : conditions;
        return desks.switchboard()
                .filter(desks::isReady)
                .flatMap(desk -> ofDesk(desk, pressing, staffing))
                .filter(offer -> first.isEmpty() || isSooner(offer, first.get()))
                .or(() -> first);
    }

    /// Prefers the desks that speak the person's language, as long as a legal deadline allows it. If an interpreter can
    /// join the call of another desk, that desk calls when it is a working day sooner.
    private Optional<Offer> choose(List<Offer> offers, PromiseConditions conditions) {
        Optional<Offer> any = chooseSooner(offers.stream().filter(offer -> isInTime(offer, conditions)))
                .or(() -> chooseSooner(offers.stream()));
        Optional<Offer> speaking = chooseSooner(offers.stream()
                .filter(offer -> isInTime(offer, conditions))
                .filter(offer -> helpsBy(LanguageHelp.Speaker.class, offer, conditions)));
        return speaking.filter(speaker -> any.filter(other -> helpsBy(LanguageHelp.Interpreter.class, other, conditions)
                                && isADaySooner(other, speaker))
                        .isEmpty())
                .or(() -> any);
    }

    private boolean helpsBy(Class<? extends LanguageHelp> help, Offer offer, PromiseConditions conditions) {
        return LanguageHelp.find(
                        pack().directory(),
                        offer.desk().id(),
                        conditions,
                        offer.due().by().toLocalDate())
                .filter(help::isInstance)
                .isPresent();
    }

    private Optional<Offer> chooseSooner(Stream<Offer> offers) {
        return offers.reduce((mine, other) -> isWorthMoving(other, mine) ? other : mine);
    }

    /// Whether to send the request to another desk: only if the citizen would wait longer than a working day.
    private boolean isWorthMoving(Offer other, Offer mine) {
        return mine.due().by().isAfter(aWorkingDayAfter(FrenchTime.at(now))) && isSooner(other, mine);
    }

    private static boolean isSooner(Offer other, Offer mine) {
        return other.due().by().isBefore(mine.due().by());
    }

    private boolean isADaySooner(Offer other, Offer mine) {
        return aWorkingDayAfter(other.due().by()).isBefore(mine.due().by());
    }

    private LocalDateTime aWorkingDayAfter(LocalDateTime moment) {
        return pack().calendars().nextWorkingDay(moment.toLocalDate()).atTime(moment.toLocalTime());
    }

    private static boolean isInTime(Offer offer, PromiseConditions conditions) {
        return conditions
                .deadline()
                .filter(deadline -> offer.due().by().toLocalDate().isAfter(deadline))
                .isEmpty();
    }

    /// What one desk can promise, whether it is ready or not.
    public Optional<Offer> offerOfDesk(Desk desk, PromiseConditions conditions) {
        return ofDesk(desk, conditions, Staffing.AT_WORK).or(() -> ofDesk(desk, conditions, Staffing.AS_PLANNED));
    }

    private Optional<Offer> ofDesk(Desk desk, PromiseConditions conditions, Staffing staffing) {
        return plan(desk, conditions.reply(), staffing)
                .findFirst(conditions, FrenchTime.at(now))
                .map(due -> Offer.of(desk, due, conditions));
    }

    /// Returns the promise of these desks that replaces one that would be missed: the soonest, or that of a desk that
    /// speaks the person's language, as [#choose] prefers. If no desk can promise anything with the agents at work,
    /// counts on the staffing that the pack plans, so that the citizen is told a new time if there is any.
    public Optional<Offer> offerAgain(List<Desk> desks, PromiseConditions conditions, Promise missed) {
        return Stream.of(Staffing.values())
                .flatMap(staffing -> insteadOf(missed, desks, conditions, staffing).stream())
                .findFirst();
    }

    private Optional<Offer> insteadOf(
            Promise missed, List<Desk> desks, PromiseConditions conditions, Staffing staffing) {
        List<Offer> offers = desks.stream()
                .flatMap(desk -> plan(desk, conditions.reply(), staffing)
                        .findAgain(conditions, FrenchTime.at(now))
                        .map(due -> Offer.of(desk, due, conditions))
                        .stream())
                .filter(offer -> offer.due().instant().isAfter(missed.dueBy()))
                .sorted(Comparator.comparing(offer -> offer.due().by()))
                .toList();
        return choose(offers, conditions);
    }

    /// Returns what this desk can still promise with the agents who are at work.
    public DeskPlan plan(Desk desk, Reply reply) {
        return plan(desk, reply, Staffing.AT_WORK);
    }

    /// Returns what this desk can still promise with at least one agent: the one who is calling right now.
    public DeskPlan planWithCaller(Desk desk, Reply reply) {
        return planOf(desk, reply, Math.max(1, countAtWork(desk)));
    }

    private DeskPlan plan(Desk desk, Reply reply, Staffing staffing) {
        return planOf(desk, reply, staffing == Staffing.AT_WORK ? countAtWork(desk) : DeskHours.ALL);
    }

    private DeskPlan planOf(Desk desk, Reply reply, int people) {
        return DeskPlan.of(
                hours(desk, reply).with(people),
                backlog(new Workload(desk.id(), desk.sharingTimeWith(reply))),
                usualHandling(desk, reply));
    }

    /// Measures these desks in one statement, as far as they are not measured yet.
    public void measure(Stream<Desk> desks, Reply reply) {
        measured.ifPresent(known -> {
            List<Workload> missing = desks.map(desk -> new Workload(desk.id(), desk.sharingTimeWith(reply)))
                    .filter(work -> !known.containsKey(work))
                    .distinct()
                    .toList();
            known.putAll(enquiries.measureBacklogs(missing));
        });
    }

    private Backlog backlog(Workload work) {
        return measured.flatMap(known -> Optional.ofNullable(known.get(work)))
                .orElseGet(() -> enquiries.measureBacklog(work.desk(), work.replies()));
    }

    /// The hours at which this desk answers in this way.
    public DeskHours hours(Desk desk, Reply reply) {
        return hours.of(desk, reply);
    }

    private int countAtWork(Desk desk) {
        List<DeskHours> work = Stream.of(Reply.values())
                .filter(reply -> desk.sharingTimeWith(reply).size() == 1 || reply == Reply.BY_CALL)
                .map(reply -> hours(desk, reply))
                .toList();
        return PeopleAtWork.count(work, teams.seenAt(desk.id()), FrenchTime.at(now))
                .orElse(DeskHours.ALL);
    }

    /// Returns the time to handle one request: as measured, else as the pack assumes.
    public Duration handling(Desk desk, Reply reply) {
        return backlog(new Workload(desk.id(), desk.sharingTimeWith(reply)))
                .pace()
                .map(Pace::handlingTime)
                .orElseGet(() -> usualHandling(desk, reply));
    }

    private static Duration usualHandling(Desk desk, Reply reply) {
        return Duration.ofMinutes(desk.capacity(reply).minutesEach());
    }
}
