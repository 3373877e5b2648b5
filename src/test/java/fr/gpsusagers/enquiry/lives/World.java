package fr.gpsusagers.enquiry.lives;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.UndoWithdrawal;
import fr.gpsusagers.enquiry.follow.WithdrawEnquiry;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.open.Opening;
import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.enquiry.watch.BringBackEnquiry;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.HandBackEnquiry;
import fr.gpsusagers.enquiry.work.JoinEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.ReopenEnquiry;
import fr.gpsusagers.enquiry.work.SplitEnquiry;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.TakeNext;
import fr.gpsusagers.enquiry.work.TouchEnquiry;
import fr.gpsusagers.enquiry.work.TransferEnquiry;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.staff.absence.Absence;
import fr.gpsusagers.staff.absence.AbsencesInMemory;
import fr.gpsusagers.staff.absence.ListAbsences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The people of a life, the requests that they make, and the time, which moves with each act.
class World {

    private static final List<DeskId> DESKS =
            List.of(Enquiring.RSA, new DeskId("guichet-gestion-rsa-2"), Enquiring.LISIEUX, Enquiring.SWITCHBOARD);
    private static final Actor CLOCK = new Actor.Clockwork();
    /// Few, so that the same person asks again.
    private static final List<PhoneNumber> NUMBERS = Stream.of("06 39 98 99 98", "06 39 98 99 99")
            .map(PhoneNumber::parse)
            .toList();
    private static final int MOST_ASKED = 5;

    final Enquiring enquiring;
    final Set<Act.Kind> changing;
    final List<EnquiryId> asked = new ArrayList<>();
    Instant now = at("2026-11-30T08:30");
    private final List<Actor.Staff> agents;
    private Actor.Staff actor;

    World(Enquiring enquiring) {
        this(enquiring, EnumSet.noneOf(Act.Kind.class));
    }

    /// @param changing gets each kind of act that changes something
    World(Enquiring enquiring, Set<Act.Kind> changing) {
        this.enquiring = enquiring;
        this.changing = changing;
        enquiring.forgetAll();
        agents = IntStream.range(0, 2 * DESKS.size())
                .mapToObj(one -> Enquiring.agent(DESKS.get(one % DESKS.size())))
                .toList();
        actor = agents.getFirst();
    }

    /// The requests as they are stored, in the order in which they were made.
    Map<EnquiryId, Enquiry> stored() {
        var all = new LinkedHashMap<EnquiryId, Enquiry>();
        asked.forEach(id -> enquiring.enquiries.find(id).ifPresent(enquiry -> all.put(id, enquiry)));
        return all;
    }

    /// Who does an act: mostly the agent who holds the request, or one of its desk; else anyone.
    private Actor.Staff agent(Act act) {
        Optional<Actor.Staff> likely = about(act)
                .flatMap(enquiring.enquiries::find)
                .filter(_ -> act.who() >= agents.size())
                .flatMap(enquiry -> likely(enquiry, act));
        return likely.orElse(agents.get(act.who() % agents.size()));
    }

    private Optional<Actor.Staff> likely(Enquiry enquiry, Act act) {
        List<Actor.Staff> all = agents.stream()
                .filter(one -> switch (enquiry) {
                    case Enquiry.Taken taken -> taken.agent().equals(one.agent().id());
                    case Enquiry.Closed closed -> closed.by().equals(one.agentId());
                    case Enquiry.Waiting waiting -> one.agent().desks().contains(waiting.desk());
                })
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(act.who() % all.size()));
    }

    /// Who did the last act.
    Actor.Staff actor() {
        return actor;
    }

    /// The request that an act is about.
    Optional<EnquiryId> about(Act act) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(Math.min(act.which(), asked.size() - 1)));
    }

    void happen(Act act) {
        now = now.plus(Duration.ofMinutes(act.minutes()));
        actor = agent(act);
        enquiring.kept(() -> switch (act.kind()) {
            case ASK -> ask(act);
            case TAKE_NEXT -> new TakeNext(enquiring.enquiries, enquiring.steps).take(actor, now);
            case WATCH_PROMISES -> watchPromises();
            case WATCH_ABSENCES -> watchAbsences();
            default -> about(act).<Object>map(id -> happen(act, id)).orElse(act);
        });
    }

    private Object ask(Act act) {
        if (asked.size() == MOST_ASKED) {
            return act;
        }
        Opening opening = enquiring.open(asking(act), now);
        if (opening instanceof Opening.Promised promised) {
            asked.add(promised.enquiry().id());
        }
        return opening;
    }

    /// One request in four is to be answered in writing.
    private Asking asking(Act act) {
        Asking call = Enquiring.asking("rsa-suspension", NUMBERS.get(act.how() % NUMBERS.size()));
        return act.how() % 4 != 0
                ? call
                : new Asking(
                        call.form(),
                        call.about(),
                        ChannelKind.FORM,
                        call.askedFor(),
                        call.deadline(),
                        call.sharing(),
                        call.person());
    }

    private Object happen(Act act, EnquiryId id) {
        var enquiries = enquiring.enquiries;
        var steps = enquiring.steps;
        var persons = enquiring.persons;
        Actor.Staff agent = actor;
        return switch (act.kind()) {
            case TAKE -> new TakeEnquiry(enquiries, steps).take(agent, id, now);
            case TOUCH -> new TouchEnquiry(enquiries, steps).touch(agent, id, now);
            case HAND_BACK -> new HandBackEnquiry(enquiries, steps).handBack(agent, id, now);
            case ATTEMPT -> attempt(act, id);
            case TRANSFER -> transfer(act, id);
            case ANSWER ->
                new NoteEnquiry(enquiries, steps).note(agent, id, "Votre dossier est complet.", Purpose.ANSWER, now);
            case CLOSE -> close(act, id);
            case REOPEN -> new ReopenEnquiry(enquiries, steps).reopen(agent, id, now);
            case JOIN ->
                new JoinEnquiry(enquiries, persons, steps)
                        .join(agent, id, asked.get((act.which() + act.how()) % asked.size()), now);
            case SPLIT -> new SplitEnquiry(enquiries, persons, steps, enquiring.listTeams).split(agent, PACK, id, now);
            case ADD_WORDS, CHANGE_NUMBER, WITHDRAW, ASK_AFTER_ALL -> happen(act, new Actor.Bearer(id));
            case RETURN ->
                new BringBackEnquiry(enquiries, persons, steps, enquiring.listTeams).bringBack(CLOCK, PACK, id, now);
            case ASK, TAKE_NEXT, WATCH_PROMISES, WATCH_ABSENCES -> act;
        };
    }

    /// The person of the request does something.
    private Object happen(Act act, Actor.Bearer person) {
        var enquiries = enquiring.enquiries;
        var steps = enquiring.steps;
        var persons = enquiring.persons;
        return switch (act.kind()) {
            case ADD_WORDS ->
                new ChangePerson(enquiries, persons, steps, enquiring.listTeams)
                        .change(person, PACK, draft -> draft.addWords("Encore une chose."), now);
            case CHANGE_NUMBER ->
                new ChangePerson(enquiries, persons, steps, enquiring.listTeams)
                        .change(person, PACK, draft -> draft.number(NUMBERS.get(act.how() % NUMBERS.size())), now);
            case WITHDRAW -> new WithdrawEnquiry(enquiries, persons, steps).withdraw(person, now);
            case ASK_AFTER_ALL -> new UndoWithdrawal(enquiries, persons, steps).undo(person, now);
            default -> act;
        };
    }

    static Attempt attemptOf(Act act) {
        return Attempt.values()[act.how() % Attempt.values().length];
    }

    Object attempt(Act act, EnquiryId id) {
        Attempt attempt = attemptOf(act);
        return new RecordAttempt(enquiring.enquiries, enquiring.persons, enquiring.steps, enquiring.listTeams)
                .record(actor, PACK, id, UnansweredCall.of(attempt), now);
    }

    Object transfer(Act act, EnquiryId id) {
        Optional<DeskId> to = Optional.of(DESKS.get(act.how() % DESKS.size()));
        return new TransferEnquiry(enquiring.enquiries, enquiring.steps, enquiring.listTeams)
                .transfer(actor, PACK, id, to, "", now);
    }

    Object close(Act act, EnquiryId id) {
        Outcome outcome = switch (act.how() % 3) {
            case 0 -> new Outcome.OrientedElsewhere(new ContactId("caf-calvados"));
            case 1 -> new Outcome.Unreachable();
            default -> new Outcome.Answered();
        };
        return new CloseEnquiry(enquiring.enquiries, enquiring.steps).close(actor, id, outcome, "", now);
    }

    Object watchPromises() {
        return new WatchPromises(enquiring.enquiries, enquiring.persons, enquiring.steps, enquiring.listTeams)
                .watch(CLOCK, PACK, now);
    }

    /// One of the agents is away today.
    Object watchAbsences() {
        return new WatchAbsences(enquiring.enquiries, enquiring.steps, new ListAbsences(away())).watch(CLOCK, now);
    }

    AbsencesInMemory away() {
        LocalDate today = FrenchTime.at(now).toLocalDate();
        var absences = new AbsencesInMemory();
        absences.add(new Absence(actor.agent().id(), today, today, Optional.empty()));
        return absences;
    }
}
