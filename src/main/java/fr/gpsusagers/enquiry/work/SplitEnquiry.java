package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Opener;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;
import java.util.Optional;

/// Splits a repeated request off the first one when it turns out to be a different request. It gets a new promise
/// and the last words; the first request keeps its promise.
@UseCase
public class SplitEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final ShowTeams showTeams;
    private final Opener opener;

    public SplitEnquiry(Enquiries enquiries, Persons persons, Steps steps, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.showTeams = showTeams;
        this.opener = new Opener(enquiries, persons, steps);
    }

    /// @return `Done` with the split request; `Overtaken` if there is no repetition, no desk is ready, or the
    ///     person is unreadable
    @Writes
    public Work split(Actor actor, Pack pack, EnquiryId id, Instant now) {
        return new Holding(enquiries)
                .ofAgent(
                        actor,
                        Right.TAKE,
                        id,
                        taken -> persons.findToChange(id)
                                .filter(_ -> taken.facts().repeats() > 0)
                                .flatMap(person -> split(actor, pack, taken, person, findAskedAgain(id), now))
                                .orElseGet(() -> new Work.Overtaken(taken)));
    }

    /// @param joined the repetition; its person may be reached at other hours than the first one’s
    private Optional<Work> split(
            Actor actor, Pack pack, Enquiry.Taken taken, Person person, Optional<Enquiry.Closed> joined, Instant now) {
        Enquiry asked = joined.<Enquiry>map(repeat -> repeat).orElse(taken);
        var conditions = PromiseConditions.of(
                asked.topic(), joined.map(repeat -> persons.find(repeat.id())).orElse(Optional.of(person)));
        return new PromiseTerms(enquiries, showTeams.show(now), pack, now)
                .offer(asked.topic().contact(), conditions.withoutDeadline())
                .map(offer -> split(actor, taken, person, joined, offer, now));
    }

    private Work split(
            Actor actor,
            Enquiry.Taken taken,
            Person person,
            Optional<Enquiry.Closed> joined,
            Offer offer,
            Instant now) {
        Enquiry.Taken first = taken.with(taken.facts().splitOff()).touched(now);
        new Lifecycle(enquiries, steps)
                .change(Change.SPLIT, actor, taken, first, now, new Step.Split(Duty.at(first.desk())));
        return joined.<Work>map(repeat -> new Work.Done(bringBack(actor, first, person, repeat, offer, now)))
                .or(() -> open(actor, first, person, offer, now))
                .orElseThrow();
    }

    /// Finds and locks the latest repetition that is still joined and whose person is not erased. It was stored as
    /// a separate enquiry, and its sender has its reference and its code.
    private Optional<Enquiry.Closed> findAskedAgain(EnquiryId first) {
        return enquiries.listRepeats(first).reversed().stream()
                .flatMap(repeat -> enquiries.findToChange(repeat.id()).stream())
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(repeat -> repeat.outcome().equals(new Outcome.Joined(first)))
                .filter(repeat -> !persons.isErased(repeat.id()))
                .findFirst();
    }

    /// Takes the words of the repetition out of the first request, and no others.
    private Enquiry bringBack(
            Actor actor, Enquiry first, Person person, Enquiry.Closed joined, Offer offer, Instant now) {
        persons.find(joined.id())
                .ifPresent(again -> persons.update(first.id(), person.with(draft -> draft.withoutWords(again.said()))));
        Enquiry.Waiting second = joined.broughtBack(offer.promise(now));
        return new Lifecycle(enquiries, steps)
                .change(Change.SET_APART, actor, joined, second, now, new Step.Promised(Duty.of(second.promise())));
    }

    /// Creates the second request where the repetition only added words to the first and has no row.
    private Optional<Work.Done> open(Actor actor, Enquiry first, Person person, Offer offer, Instant now) {
        persons.update(first.id(), person.with(PersonDraft::withoutLastWords));
        return opener.open(
                        actor,
                        Optional.empty(),
                        Sharing.ONE_PERSON,
                        first.topic(),
                        person.with(PersonDraft::withLastWordsOnly),
                        offer.promise(now))
                .map(second -> new Work.Done(second.enquiry()));
    }
}
