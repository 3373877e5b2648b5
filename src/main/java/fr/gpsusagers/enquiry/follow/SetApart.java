package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Happened;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Gives a request that was joined to another a place of its own again, with the promise that its sender read.
record SetApart(Enquiries enquiries, Persons persons, Steps steps) {

    /// Beside the first one: a sender who joins and changes over and over gets no more places.
    private static final int MOST_OF_ONE_THEME = 2;

    /// Where its sender says something new, which would not be read otherwise. Not where nobody could be reached any
    /// more, nor where this number has a second place already.
    Optional<Enquiry.Waiting> onItsOwn(Enquiry.Closed joined, Enquiry.Open first, Person person, Instant now) {
        persons.hold(person);
        List<Enquiry.Open> open = enquiries.listOpen(persons.listFrom(person), Sharing.ONE_PERSON).stream()
                .filter(one -> one.topic().theme().equals(joined.topic().theme()))
                .toList();
        boolean reachable = person.number().isPresent() || person.mail().isPresent();
        return reachable && open.size() < MOST_OF_ONE_THEME
                ? Optional.of(
                        bringBack(joined, SenderView.waiting(joined, first).promise(), now))
                : Optional.empty();
    }

    /// Where the first one is withdrawn, or is someone else's from now on: the oldest that was joined to it takes its
    /// place, and the others are joined to that. Whoever asked first with a stranger's number ends nothing else.
    void handOver(Enquiry.Open first, Instant now) {
        List<Enquiry.Closed> joined = enquiries.listRepeats(first.id()).stream()
                .flatMap(repeat -> enquiries.findToChange(repeat.id()).stream())
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(repeat -> repeat.outcome().equals(new Outcome.Joined(first.id())))
                .filter(repeat -> persons.find(repeat.id()).isPresent())
                .toList();
        if (!joined.isEmpty()) {
            Enquiry.Closed oldest = joined.getFirst();
            Enquiry.Waiting next =
                    bringBack(oldest, SenderView.waiting(oldest, first).promise(), now);
            joined.stream().skip(1).forEach(repeat -> joinTo(next.id(), repeat, now));
        }
    }

    private Enquiry.Waiting bringBack(Enquiry.Closed joined, Promise promise, Instant now) {
        Enquiry.Waiting waiting = joined.broughtBack(promise);
        enquiries.update(waiting);
        steps.add(waiting, Step.of(now, Step.Kind.PROMISED, new Actor.Clockwork(), Happened.promised(promise)));
        return waiting;
    }

    private void joinTo(EnquiryId next, Enquiry.Closed repeat, Instant now) {
        var closed = new Enquiry.Closed(repeat.facts(), new Outcome.Joined(next), Optional.empty(), now);
        enquiries.update(closed);
        steps.add(closed, Step.of(now, Step.Kind.CLOSED, new Actor.Clockwork(), Happened.closed(closed)));
        enquiries
                .findToChange(next)
                .filter(Enquiry.Open.class::isInstance)
                .map(Enquiry.Open.class::cast)
                .ifPresent(open -> enquiries.update(open.with(open.facts().repeated())));
        persons.findToChange(next)
                .ifPresent(person -> persons.update(
                        next,
                        person.with(draft -> persons.find(repeat.id()).stream()
                                .flatMap(other -> other.words().stream())
                                .forEach(draft::addWords))));
    }
}
