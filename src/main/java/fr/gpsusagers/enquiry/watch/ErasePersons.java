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

    /// Result of a wish to erase one person.
    public sealed interface Erasure {
        /// The person is erased, or was before.
        ///
        /// @param persons how many are erased now: one, or none
        record Done(int persons) implements Erasure {}

        /// It is not answered yet, and cannot be without knowing who asks.
        record StillOpen() implements Erasure {}

        /// Its closing can still be taken back.
        record NotYet(Instant until) implements Erasure {}

        /// There is no such enquiry.
        record Unknown() implements Erasure {}
    }

    /// Erases each person in a transaction of its own. Returns how many were erased.
    public int eraseDue(Actor.House actor, Due due, Instant now) {
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
        return erased.get();
    }

    /// Erases one person who asks the administrator for it, by the reference of the enquiry, without waiting.
    @Writes
    public Erasure erase(Reference reference, Instant now) {
        return enquiries
                .find(reference)
                .map(Enquiry::id)
                .flatMap(enquiries::findToChange)
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open _ -> new Erasure.StillOpen();
                    case Enquiry.Closed closed -> erase(closed, now);
                })
                .orElseGet(Erasure.Unknown::new);
    }

    private Erasure erase(Enquiry.Closed closed, Instant now) {
        return closed.isFinal(now)
                ? new Erasure.Done(erasePerson(new Actor.Console(), closed, now))
                : new Erasure.NotYet(closed.at().plus(Enquiry.UNDO));
    }

    /// Withdraws a request that was just promised and erases its citizen, both or neither. An agent may have
    /// mistyped the number, and the message with the secret code may have reached a stranger. After that, the
    /// code opens nothing and the withdrawal is final. Returns false and changes nothing if it is too late
    /// to withdraw, or the actor is not the citizen.
    @Writes
    public boolean cancelPromise(Actor actor, Instant now) {
        if (actor instanceof Actor.Bearer bearer
                && ownEnquiry.withdraw(bearer, now) instanceof Follow.Seen
                && enquiries.findToChange(bearer.enquiry()).orElseThrow() instanceof Enquiry.Closed withdrawn) {
            erasePerson(bearer, withdrawn, now);
            return true;
        }
        return false;
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
