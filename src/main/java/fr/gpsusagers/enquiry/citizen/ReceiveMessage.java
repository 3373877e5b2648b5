package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Adds a message of the citizen to the thread of a request. It adds words and nothing else: a message never
/// withdraws a request, changes no address and reveals nothing. A closed request is opened again, with a new time,
/// unless the message only says thanks. Words that tell of a danger make the request urgent, and nobody calls or
/// writes unasked.
@UseCase
public class ReceiveMessage {

    private final Persons persons;
    private final Lifecycle life;
    private final SenderView view;
    private final Promising promising;
    private final SetApart apart;

    public ReceiveMessage(Enquiries enquiries, Persons persons, Lifecycle life, SenderView view, Promising promising) {
        this.persons = persons;
        this.life = life;
        this.view = view;
        this.promising = promising;
        this.apart = new SetApart(enquiries, persons, life);
    }

    /// The message is in the thread.
    ///
    /// @param enquiry closed if the message only says thanks after the closing
    /// @param isOpenedAgain whether the request was closed, and waits again with a new promise
    public record Receipt(Enquiry enquiry, boolean isOpenedAgain) {}

    /// Empty if there is no such request, its person is erased or unreadable, or this actor may not write in it.
    @Writes
    public Optional<Receipt> receive(Actor actor, Pack pack, ReceivedMessage message, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return Optional.empty();
        }
        persons.find(bearer.enquiry()).ifPresent(persons::lock);
        return view.findToChange(bearer.enquiry())
                .filter(_ -> persons.findToChange(bearer.enquiry()).isPresent())
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open open -> inThread(actor, open, message, now);
                    case Enquiry.Closed closed -> afterClosing(actor, pack, closed, message, now);
                });
    }

    private Receipt inThread(Actor actor, Enquiry.Open open, ReceivedMessage message, Instant now) {
        Enquiry.Open after = open.with(open.facts().with(topic(open.topic(), message)));
        var step = recorded(actor, message, Duty.of(open.promise()), now);
        return new Receipt(life.change(Change.RECEIVE, actor, open, after, List.of(step)), false);
    }

    private Receipt afterClosing(Actor actor, Pack pack, Enquiry.Closed closed, ReceivedMessage message, Instant now) {
        Optional<Enquiry.Open> first = view.findOpenFirst(closed);
        if (first.isPresent()) {
            return inThread(actor, apart.bringBackAlone(closed, first.get(), now), message, now);
        }
        if (message.isThanks()) {
            var step = recorded(actor, message, Duty.at(closed.desk()), now);
            life.change(Change.RECEIVE, actor, closed, closed, List.of(step));
            return new Receipt(closed, false);
        }
        return new Receipt(openAgain(actor, pack, closed, message, now), true);
    }

    /// If no desk can promise a time, the old promise stands: a new time follows as for any promise that is missed.
    private Enquiry.Open openAgain(
            Actor actor, Pack pack, Enquiry.Closed closed, ReceivedMessage message, Instant now) {
        Topic topic = topic(closed.topic(), message);
        Promise promise = offer(pack, closed, topic, now)
                .map(offer -> closed.promise()
                        .at(offer.desk().id())
                        .continued(offer.notBefore(), offer.due().instant(), now))
                .orElse(closed.promise());
        Enquiry.Waiting again = closed.broughtBack(promise);
        var duty = Duty.of(promise);
        return life.change(
                Change.WRITE_AGAIN,
                actor,
                closed,
                again.with(again.facts().with(topic)),
                List.of(
                        RecordedStep.of(now, actor, new Step.Reopened(duty, Optional.of(Step.Reason.WROTE_AGAIN))),
                        recorded(actor, message, duty, now)));
    }

    private Optional<Offer> offer(Pack pack, Enquiry.Closed closed, Topic topic, Instant now) {
        var conditions = PromiseConditions.of(topic, persons.find(closed.id())).withoutDeadline();
        var terms = promising.each(pack, now);
        return pack.directory()
                .findDesk(closed.desk())
                .filter(_ -> !(closed.outcome() instanceof Outcome.OrientedElsewhere))
                .flatMap(desk -> terms.offerOfDesk(desk, conditions))
                .or(() -> terms.offerForContact(closed.topic().contact(), conditions));
    }

    private static Topic topic(Topic topic, ReceivedMessage message) {
        Topic ranked = message.meaning().tellsDanger() ? topic.with(Precedence.URGENT) : topic;
        return message.meaning().asksForCaution() && ranked.caution() == Caution.ORDINARY
                ? ranked.with(Caution.NEVER)
                : ranked;
    }

    private static RecordedStep recorded(Actor actor, ReceivedMessage message, Duty duty, Instant now) {
        return RecordedStep.of(now, actor, message.step(duty)).noting(message.words());
    }
}
