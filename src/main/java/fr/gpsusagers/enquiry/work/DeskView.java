package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Undoable;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.SenderView;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What agents see of requests: the list of their desks, a card and its news, and what a caller may hear.
@UseCase
public class DeskView {
    /// As many as an agent reads at a time.
    private static final int PAGE = 100;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final Lifecycle life;
    private final SenderView view;

    public DeskView(Enquiries enquiries, Persons persons, Steps steps, Lifecycle life, SenderView view) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.life = life;
        this.view = view;
    }

    /// Shows the first page of everything.
    public Optional<ToDo> showToDo(Actor actor, Instant now) {
        return showToDo(actor, ToDo.Wish.ALL, now);
    }

    /// Shows a page of the list. Empty if the actor is not an agent.
    public Optional<ToDo> showToDo(Actor actor, ToDo.Wish wish, Instant now) {
        return actor instanceof Actor.Staff staff && staff.agent().may(Right.READ_ENQUIRIES)
                ? Optional.of(show(staff.agent(), wish, now))
                : Optional.empty();
    }

    private ToDo show(Agent agent, ToDo.Wish wish, Instant now) {
        List<OpenPart.Count> counts = enquiries.countOpen(agent.desks(), agent.id(), now);
        List<Undoable> undoable = enquiries.listUndoable(agent.id(), now.minus(Enquiry.UNDO));
        int wanted = new ToDo(List.of(), 1, 1, counts, undoable).count(wish.view(), wish.desk());
        int pages = Math.max(1, Math.ceilDiv(wanted, PAGE));
        int page = Math.clamp(wish.page(), 1, pages);
        Set<DeskId> desks = wish.desk().map(Set::of).orElseGet(agent::desks);
        List<ToDo.Line> lines =
                wanted == 0 ? List.of() : lines(new OpenPart(desks, wish.view(), agent.id()), (page - 1) * PAGE);
        return new ToDo(lines, page, pages, counts, undoable);
    }

    private List<ToDo.Line> lines(OpenPart part, int skipped) {
        return new OpenLines(persons, steps)
                .of(enquiries.listOpen(part, skipped, PAGE).stream()
                        .sorted(Comparator.comparing((Enquiry.Open enquiry) ->
                                        enquiry.promise().dueBy())
                                .thenComparing(enquiry -> !enquiry.topic().isUrgent()))
                        .toList());
    }

    /// Opens a card. Each reading is recorded, and the citizen can see when and by which role.
    @Writes
    public Card readCard(Actor actor, EnquiryId id, Instant now) {
        return enquiries.find(id).map(enquiry -> read(actor, enquiry, now)).orElseGet(Card.NotYours::new);
    }

    private Card read(Actor actor, Enquiry enquiry, Instant now) {
        if (actor.may(Right.READ_ENQUIRIES, enquiry.desk())) {
            life.recordOnly(Change.READ, actor, enquiry, now, new Step.Seen(Duty.at(enquiry.desk())));
            actor.agentId().ifPresent(agent -> life.touch(enquiry.id(), agent, now));
            return open(enquiry, persons.find(enquiry.id()));
        }
        return actor instanceof Actor.Staff staff && maySeeState(staff, enquiry)
                ? new Card.StateOnly(enquiry)
                : new Card.NotYours();
    }

    /// Whether an agent may see the state: agents who answer the telephone (`SEE_STATE_OF_ALL`), and agents of the
    /// desks where the enquiry was before, which knew of it.
    private boolean maySeeState(Actor.Staff staff, Enquiry enquiry) {
        return staff.agent().may(Right.SEE_STATE_OF_ALL)
                || steps.list(enquiry.id()).stream()
                        .flatMap(recorded -> recorded.step().duty().desk().stream())
                        .anyMatch(desk -> staff.may(Right.READ_ENQUIRIES, desk));
    }

    private Card open(Enquiry enquiry, Optional<Person> person) {
        List<Enquiry> doubles = person.map(known -> listDoubles(enquiry, known)).orElse(List.of());
        return new Card.Open(enquiry, person, steps.list(enquiry.id()), doubles);
    }

    /// The other open enquiries at the same desk that came from the same number or mail: perhaps the same request.
    private List<Enquiry> listDoubles(Enquiry enquiry, Person person) {
        List<EnquiryId> others = persons.listFrom(person).stream()
                .filter(id -> !id.equals(enquiry.id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : enquiries.listOpen(others).stream()
                        .filter(other -> other.desk().equals(enquiry.desk()))
                        .<Enquiry>map(other -> other)
                        .toList();
    }

    /// Tells an open card what has happened to its request since the agent opened it. Pages ask by
    /// themselves, so this is no reading, and it returns nothing that the citizen said. Empty if there is no such
    /// request, or this actor may not read it.
    ///
    /// @param read what the card shows
    public Optional<CardNews> checkCard(Actor actor, EnquiryId id, HistoryRead read) {
        return enquiries
                .find(id)
                .filter(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk()) || wasHere(actor, id))
                .map(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk())
                        ? new CardNews.Here(enquiry, newest(steps.list(id), read))
                        : new CardNews.Elsewhere(enquiry));
    }

    private static List<RecordedStep> newest(List<RecordedStep> history, HistoryRead read) {
        return read.unread(history).stream()
                .map(recorded -> recorded.with(Optional.empty()))
                .toList();
    }

    private boolean wasHere(Actor actor, EnquiryId id) {
        return steps.list(id).stream()
                .flatMap(recorded -> recorded.step().duty().desk().stream())
                .anyMatch(desk -> actor.may(Right.READ_ENQUIRIES, desk));
    }

    /// Shows an agent the request of a caller who gives its reference and its code: only what the citizen can see,
    /// too. The history says that an agent looked. [Follow.NotYours] if the reference or the code is wrong,
    /// and nothing tells which; or if the agent may not answer callers.
    @Writes
    public Follow findForCaller(Actor actor, Reference reference, String code, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Follow.NotYours();
        }
        return enquiries
                .find(reference)
                .filter(enquiry -> isProven(enquiry, code))
                .<Follow>map(enquiry -> proven(actor, enquiry, now))
                .orElseGet(Follow.NotYours::new);
    }

    private boolean isProven(Enquiry enquiry, String code) {
        return persons.findCode(enquiry.id())
                .filter(secret -> secret.isTyped(code))
                .isPresent();
    }

    private Follow proven(Actor actor, Enquiry enquiry, Instant now) {
        life.recordOnly(Change.READ, actor, enquiry, now, new Step.Seen(Duty.at(enquiry.desk())));
        return view.show(enquiry);
    }

    /// Shows the open requests of a number for an operator who rang it back: whoever answers there holds the
    /// telephone, but may not be the citizen. Requests that need caution never appear. The history says that an
    /// operator looked. Their references and due times are for the person who answered; their words are not.
    /// Empty if the actor is no operator.
    @Writes
    public Optional<List<Enquiry.Open>> showForNumber(Actor actor, PhoneNumber number, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.SEE_STATE_OF_ALL)) {
            return Optional.empty();
        }
        List<Enquiry.Open> open = enquiries.listOpen(persons.listFrom(number), Sharing.ONE_PERSON).stream()
                .filter(one -> one.topic().caution() == Caution.ORDINARY)
                .toList();
        open.forEach(one -> life.recordOnly(Change.READ, actor, one, now, new Step.Seen(Duty.at(one.desk()))));
        return Optional.of(open);
    }

    public sealed interface Location {

        /// It is at one of the agent's desks: the agent can read its card.
        record AtYourDesk(Enquiry enquiry) implements Location {}

        /// It is at another desk.
        record Elsewhere(Enquiry enquiry) implements Location {}

        /// It needs caution, so it is found by reference and code only.
        record OnlyWithCode() implements Location {}

        /// No request has this reference. Typing errors end here; agents read the same answer as for [NotYours].
        record Unknown() implements Location {}

        /// The agent may not know about it.
        record NotYours() implements Location {}
    }

    /// Shows an agent the desk and due time of a request whose reference the caller reads out on the
    /// telephone, and none of its words. A joined request is located at the request it was joined to. A
    /// request that needs caution is not located: whoever found the paper can read a reference out, but only
    /// the citizen has the code.
    public Location locate(Actor actor, Reference reference) {
        return actor instanceof Actor.Staff staff
                ? enquiries
                        .find(reference)
                        .map(view::last)
                        .map(enquiry -> location(staff, enquiry))
                        .orElseGet(Location.Unknown::new)
                : new Location.NotYours();
    }

    private static Location location(Actor.Staff staff, Enquiry enquiry) {
        if (enquiry.topic().caution() != Caution.ORDINARY) {
            return new Location.OnlyWithCode();
        }
        if (staff.may(Right.READ_ENQUIRIES, enquiry.desk())) {
            return new Location.AtYourDesk(enquiry);
        }
        return staff.agent().may(Right.SEE_STATE_OF_ALL) ? new Location.Elsewhere(enquiry) : new Location.NotYours();
    }
}
