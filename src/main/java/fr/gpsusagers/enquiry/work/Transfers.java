package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Owed;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.enquiry.work.LikelyDesk.Sign;
import fr.gpsusagers.enquiry.work.LikelyOrder.Found;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// « Pas pour moi »: hands a request on to another desk, takes that back, and proposes the desks to which it may
/// belong.
@UseCase
public class Transfers {
    private static final int MOST = 3;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final Lifecycle life;
    private final LockedEnquiries locked;
    private final Promising promising;
    private final DeskCallbacks deskCallbacks;
    private final DeskMailboxes mailboxes;

    public Transfers(
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            Lifecycle life,
            LockedEnquiries locked,
            Promising promising,
            DeskCallbacks deskCallbacks,
            DeskMailboxes mailboxes) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.life = life;
        this.locked = locked;
        this.promising = promising;
        this.deskCallbacks = deskCallbacks;
        this.mailboxes = mailboxes;
    }

    /// « Pas pour moi »: transfers an enquiry to the right desk, or to the switchboard if the agent does not
    /// know which. It keeps its due time and its history. After two transfers the switchboard keeps it, so
    /// that no citizen is sent round in circles.
    ///
    /// @param to the right desk; empty for « je ne sais pas »
    /// @param reason in the agent's words, for the next desk only. Before a danger is mailed to a desk, it says who
    /// there was told by telephone: nobody may look at that mailbox today
    @Writes
    public Work transfer(Actor actor, Pack pack, EnquiryId id, Optional<DeskId> to, String reason, Instant now) {
        return locked.inHand(
                actor,
                Right.REROUTE,
                id,
                taken -> pack.directory()
                        .findDesk(taken.desk())
                        .flatMap(_ -> next(pack, taken, to, now))
                        .map(desk -> findRefusal(taken, desk, reason)
                                .<Work>map(why -> new Work.Refused(taken, why))
                                .orElseGet(() -> transfer(actor, taken, desk, to, reason, now)))
                        .orElseGet(() -> new Work.Overtaken(taken)));
    }

    private Optional<Refusal> findRefusal(Enquiry.Taken taken, Desk desk, String reason) {
        if (desk.id().equals(taken.desk())) {
            return Optional.of(new Refusal.ComesBack());
        }
        Topic topic = taken.topic();
        boolean isUntoldDanger = topic.isUrgent() && topic.caution() != Caution.ORDINARY && reason.isBlank();
        return isUntoldDanger && worksByMail(desk) ? Optional.of(new Refusal.DangerByMail()) : Optional.empty();
    }

    private boolean worksByMail(Desk desk) {
        return mailboxes.find(desk.id()).filter(DeskMailbox::isInUse).isPresent();
    }

    private Optional<Desk> next(Pack pack, Enquiry.Taken taken, Optional<DeskId> to, Instant now) {
        var desks = new DeskChoice(
                pack.directory(),
                deskCallbacks.showTeams(now).ready(),
                taken.topic().reply());
        boolean keptBySwitchboard = taken.facts().reroutes() + 1 > Detour.MOST_REROUTES;
        return keptBySwitchboard
                ? desks.switchboard()
                : to.flatMap(desks::forDesk)
                        .filter(desk -> !desk.id().equals(taken.desk()))
                        .or(desks::switchboard);
    }

    private Work transfer(
            Actor actor, Enquiry.Taken taken, Desk desk, Optional<DeskId> to, String reason, Instant now) {
        Enquiry.Waiting waiting = taken.reroutedTo(desk.id());
        var transferred = new Step.Transferred(
                Duty.of(waiting.promise()),
                Optional.of(taken.desk()),
                Optional.of(taken.topic().lastQuestion()),
                to.filter(_ -> Detour.of(waiting, to) == Detour.CLOSED));
        var step = RecordedStep.of(now, actor, transferred).noting(reason);
        return new Work.Done(life.change(Change.TRANSFER, actor, taken, waiting, List.of(step)));
    }

    /// Why an enquiry did not go to the desk that the agent chose.
    public enum Detour {
        /// It went to that desk.
        NONE,
        /// That desk does not call back, or has no agents.
        CLOSED,
        /// It was transferred too often: the switchboard keeps it.
        ROUND;

        /// Number of transfers of one enquiry before the switchboard keeps it.
        static final int MOST_REROUTES = 2;

        /// @param moved the enquiry after its transfer
        public static Detour of(Enquiry moved, Optional<DeskId> wished) {
            if (wished.isEmpty() || wished.get().equals(moved.desk())) {
                return NONE;
            }
            return moved.facts().reroutes() > MOST_REROUTES ? ROUND : CLOSED;
        }
    }

    /// Takes a transfer back, within ten minutes, by the agent who made it, as long as nothing has happened
    /// to the enquiry at the other desk. It is in his hands again, with its due time.
    @Writes
    public Work undo(Actor actor, EnquiryId id, Instant now) {
        Optional<Enquiry> found = enquiries.findToChange(id);
        Optional<DeskId> from = found.flatMap(_ -> findFrom(actor, id, now));
        if (found.isEmpty()
                || from.filter(desk -> actor.may(Right.REROUTE, desk)).isEmpty()) {
            return found.filter(enquiry -> actor.may(Right.REROUTE, enquiry.desk()))
                    .<Work>map(Work.Overtaken::new)
                    .orElseGet(Work.NotYours::new);
        }
        return found.get() instanceof Enquiry.Waiting waiting
                ? undo(actor, waiting, from.get(), now)
                : new Work.Overtaken(found.get());
    }

    private Work undo(Actor actor, Enquiry.Waiting waiting, DeskId desk, Instant now) {
        Enquiry.Taken taken = waiting.takenBackBy(actor.agentId().orElseThrow(), desk, now);
        var step = new Step.TakenBack(Duty.of(taken.promise()), Optional.of(waiting.desk()));
        return new Work.Done(life.change(Change.UNDO_TRANSFER, actor, waiting, taken, now, step));
    }

    /// Finds the desk from which this actor transferred the enquiry, if that is the last that happened to it.
    private Optional<DeskId> findFrom(Actor actor, EnquiryId id, Instant now) {
        return steps.list(id).reversed().stream()
                .filter(recorded -> !(recorded.step() instanceof Step.Seen))
                .findFirst()
                .filter(last -> actor.agentId().isPresent() && last.agent().equals(actor.agentId()))
                .filter(last -> now.isBefore(last.at().plus(Enquiry.UNDO)))
                .map(RecordedStep::step)
                .filter(Step.Transferred.class::isInstance)
                .flatMap(step -> ((Step.Transferred) step).from());
    }

    /// Proposes the desks to which a request most likely belongs: whom the pack names for its need and place,
    /// then for what the citizen's words may mean, then who answered similar requests, then whom else the
    /// pack names, then the switchboard. Empty if the actor does not hold the request.
    ///
    /// @param meant the needs that the citizen's words may mean, likeliest first
    public List<LikelyDesk> propose(Actor actor, Pack pack, EnquiryId id, List<NeedId> meant, Instant now) {
        return enquiries
                .find(id)
                .filter(Enquiry.Taken.class::isInstance)
                .map(Enquiry.Taken.class::cast)
                .filter(taken -> actor.may(Right.REROUTE, taken.desk())
                        && actor.agentId().equals(Optional.of(taken.agent())))
                .map(taken -> list(pack, taken, meant, now))
                .orElse(List.of());
    }

    /// Likeliest first, but a closed desk behind those that are open.
    private List<LikelyDesk> list(Pack pack, Enquiry.Taken taken, List<NeedId> meant, Instant now) {
        Optional<Person> person = persons.find(taken.id());
        var terms = promising.once(pack, now);
        DeskChoice desks = terms.desks(taken.topic().reply());
        LocalDate day = FrenchTime.at(now).toLocalDate();
        var order = new LikelyOrder(desks, taken.desk(), place(pack, person, day), day);
        NeedId need = taken.topic().need();
        order.addNamedFor(need);
        meant.stream().filter(other -> !other.equals(need)).forEach(order::addMeant);
        enquiries
                .listAnsweredTransfers(need, now.minus(REMEMBERED))
                .forEach(before -> order.add(before.desk(), new Sign.Answered(before.requests())));
        order.addOthersNamedFor(need);
        order.addSwitchboard();
        var conditions = PromiseConditions.of(taken.topic(), person).withoutDeadline();
        return order.first(MOST).stream()
                .map(found -> describe(found, terms, desks, conditions))
                .sorted(Comparator.comparing(likely -> !likely.isReady()))
                .toList();
    }

    /// The commune that the citizen named. Empty if none was named, or the name fits several communes.
    private static Optional<Place> place(Pack pack, Optional<Person> person, LocalDate day) {
        return person.flatMap(Person::place)
                .flatMap(said -> switch (pack.territory().find(said, day)) {
                    case PlaceAnswer.OnePlace(Place one) -> Optional.of(one);
                    case PlaceAnswer.SplitPlace(Place split, var _) -> Optional.of(split);
                    case PlaceAnswer.SeveralPlaces _, PlaceAnswer.OutsidePlace _, PlaceAnswer.UnknownPlace _ ->
                        Optional.empty();
                });
    }

    private LikelyDesk describe(Found found, PromiseTerms terms, DeskChoice desks, PromiseConditions conditions) {
        boolean isReady = desks.isReady(found.desk());
        int open = enquiries.measureBacklog(found.desk().id(), EnumSet.allOf(Reply.class)).owed().stream()
                .mapToInt(Owed::count)
                .sum();
        return new LikelyDesk(
                found.desk(),
                found.signs(),
                isReady,
                open,
                Optional.of(found.desk())
                        .filter(_ -> isReady)
                        .flatMap(desk -> terms.offerOfDesk(desk, conditions))
                        .map(offer -> offer.promise(terms.now())));
    }
}
