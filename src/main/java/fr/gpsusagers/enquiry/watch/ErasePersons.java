package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.job.OneByOne;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Erases persons whose requests are closed: number, name, words, and what agents noted of them.
@UseCase
public class ErasePersons {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Lifecycle life;
    private final OwnEnquiry ownEnquiry;
    private final OneByOne oneByOne;

    public ErasePersons(
            Enquiries enquiries, Persons persons, Lifecycle life, OwnEnquiry ownEnquiry, OneByOne oneByOne) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.life = life;
        this.ownEnquiry = ownEnquiry;
        this.oneByOne = oneByOne;
    }

    /// Of which closed enquiries.
    public enum Due {
        /// Closed thirty days ago: what the product promises.
        IN_TIME,
        /// All whose closing nobody can take back any more.
        AT_ONCE
    }

    /// Erases each person in a transaction of its own.
    public Erasure eraseDue(Actor actor, Due due, Instant now) {
        if (!actor.mayErase()) {
            return new Erasure.NotYours();
        }
        Instant closedBy = due == Due.IN_TIME ? now.minus(Enquiry.KEPT) : now;
        var erased = new AtomicInteger();
        oneByOne.each(
                "erasing",
                enquiries.listToErase(closedBy),
                Function.identity(),
                id -> enquiries
                        .findToChange(id)
                        .filter(Enquiry.Closed.class::isInstance)
                        .map(Enquiry.Closed.class::cast)
                        .filter(closed -> !closed.at().isAfter(closedBy) && closed.isFinal(now))
                        .ifPresent(closed -> erased.addAndGet(erasePerson(actor, closed, now))));
        return new Erasure.Done(erased.get());
    }

    /// Erases one person who asks for it, by the reference of the enquiry, without waiting.
    @Writes
    public Erasure erase(Actor actor, Reference reference, Instant now) {
        Optional<Enquiry> found = actor.mayErase() ? enquiries.find(reference) : Optional.empty();
        return found.map(Enquiry::id)
                .flatMap(enquiries::findToChange)
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open _ -> new Erasure.StillOpen();
                    case Enquiry.Closed closed -> erase(actor, closed, now);
                })
                .orElseGet(Erasure.NotYours::new);
    }

    private Erasure erase(Actor actor, Enquiry.Closed closed, Instant now) {
        return closed.isFinal(now)
                ? new Erasure.Done(erasePerson(actor, closed, now))
                : new Erasure.NotYet(closed.at().plus(Enquiry.UNDO));
    }

    /// Withdraws a request that was just promised and erases its citizen, both or neither. An agent may have
    /// mistyped the number, and the message with the secret code may have reached a stranger. After that, the
    /// code opens nothing and the withdrawal is final.
    @Writes
    public Erasure cancelPromise(Actor actor, Instant now) {
        return actor instanceof Actor.Bearer bearer
                        && ownEnquiry.withdraw(bearer, now) instanceof Follow.Seen
                        && enquiries.findToChange(bearer.enquiry()).orElseThrow() instanceof Enquiry.Closed withdrawn
                ? new Erasure.Done(erasePerson(bearer, withdrawn, now))
                : new Erasure.NotYours();
    }

    /// Returns how many were erased: one, or none where it was done before. The request stays: what was promised
    /// and kept is counted on.
    private int erasePerson(Actor actor, Enquiry.Closed closed, Instant now) {
        if (!persons.remove(closed.id())) {
            return 0;
        }
        life.recordOnly(Change.ERASE, actor, closed, now, new Step.Erased(Duty.at(closed.desk())));
        return 1;
    }
}
