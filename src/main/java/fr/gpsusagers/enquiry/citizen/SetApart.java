package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reopens a joined request as a separate one, with the promise that its sender saw.
record SetApart(Enquiries enquiries, Persons persons, Lifecycle life) {

    /// Open requests per number and theme, including the first: a sender who repeats and changes requests gets no
    /// more.
    private static final int MOST_OF_ONE_THEME = 2;

    private static final Actor CLOCK = new Actor.Clockwork();

    /// Reopens the request when its sender adds something that no agent would read otherwise. Empty if the sender
    /// left no number or mail, or already has two open requests on this theme.
    Optional<Enquiry.Waiting> onItsOwn(Enquiry.Closed joined, Enquiry.Open first, Person person, Instant now) {
        persons.lock(person);
        List<Enquiry.Open> open = enquiries.listOpen(persons.listFrom(person), Sharing.ONE_PERSON).stream()
                .filter(one -> one.topic().theme().equals(joined.topic().theme()))
                .toList();
        boolean reachable = person.number().isPresent() || person.mail().isPresent();
        if (!reachable || open.size() >= MOST_OF_ONE_THEME) {
            return Optional.empty();
        }
        return Optional.of(bringBackAlone(joined, first, now));
    }

    /// Reopens the request whatever else its sender asked: what it holds must be read.
    Enquiry.Waiting bringBackAlone(Enquiry.Closed joined, Enquiry.Open first, Instant now) {
        leave(joined, now);
        return bringBack(joined, SenderView.waiting(joined, first).promise(), now);
    }

    /// Handles the withdrawal of the first request, or a change of its number or mail. The oldest request joined to
    /// it is reopened in its place, and the others are joined to that one. A sender who typed a stranger's number
    /// first therefore cannot end the stranger's request. Returns the first request, without these repetitions.
    Enquiry.Open handOver(Enquiry.Open first, Instant now) {
        List<Enquiry.Closed> joined = enquiries.listRepeats(first.id()).stream()
                .flatMap(repeat -> enquiries.findToChange(repeat.id()).stream())
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(repeat -> repeat.outcome().equals(new Outcome.Joined(first.id())))
                .filter(repeat -> persons.find(repeat.id()).isPresent())
                .toList();
        if (joined.isEmpty()) {
            return first;
        }
        Enquiry.Closed oldest = joined.getFirst();
        Enquiry.Waiting next =
                bringBack(oldest, SenderView.waiting(oldest, first).promise(), now);
        joined.stream().skip(1).forEach(repeat -> joinTo(next.id(), repeat, now));
        Enquiry.Open alone = first.with(first.facts().splitOff(joined.size()));
        return life.change(Change.RELEASE, CLOCK, first, alone, now);
    }

    /// The request that this one was joined to counts one repetition less: this one was withdrawn, or has a place
    /// of its own. That may be another than the open one at the end of the chain.
    void leave(Enquiry.Closed joined, Instant now) {
        joined.joinedTo().flatMap(enquiries::findToChange).ifPresent(other -> life.countOneRepetitionLess(other, now));
    }

    private Enquiry.Waiting bringBack(Enquiry.Closed joined, Promise promise, Instant now) {
        return life.change(
                Change.SET_APART, CLOCK, joined, joined.broughtBack(promise), now, new Step.Promised(Duty.of(promise)));
    }

    private void joinTo(EnquiryId next, Enquiry.Closed repeat, Instant now) {
        var closed = new Enquiry.Closed(repeat.facts(), new Outcome.Joined(next), Optional.empty(), now);
        life.change(Change.JOIN, CLOCK, repeat, closed, now, new Step.Closed(closed));
        enquiries
                .findToChange(next)
                .filter(Enquiry.Open.class::isInstance)
                .map(Enquiry.Open.class::cast)
                .ifPresent(open -> life.change(
                        Change.INHERIT, CLOCK, open, open.with(open.facts().repeated()), now));
        persons.findToChange(next)
                .ifPresent(person -> persons.update(
                        next,
                        person.with(draft -> persons.find(repeat.id()).stream()
                                .flatMap(other -> other.said().stream())
                                .forEach(draft::addWords))));
    }
}
