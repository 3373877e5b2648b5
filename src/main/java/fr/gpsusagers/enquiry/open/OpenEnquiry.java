package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.open.Asking.Sharing;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.ListReadyDesks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps a request and promises by when it is answered. Whoever calls acknowledges it only after the commit.
@UseCase(writes = true)
public class OpenEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final PromiseTerms terms;
    private final Opener opener;

    public OpenEnquiry(Enquiries enquiries, Persons persons, Steps steps, ListReadyDesks readyDesks) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.terms = new PromiseTerms(enquiries, readyDesks);
        this.opener = new Opener(enquiries, persons, steps);
    }

    public Opening open(Actor actor, Pack pack, Asking asking, Instant now) {
        if (!mayOpen(actor)) {
            return new Opening.NotYours();
        }
        Optional<Enquiry.Open> before = findBefore(asking);
        if (before.isPresent()) {
            return before.get().id().equals(asking.id())
                    ? again(before.get())
                    : repeat(actor, before.get(), asking, now);
        }
        return terms.offer(pack, asking.about().contact(), asking.about().precedence(), asking.deadline(), now)
                .flatMap(offer ->
                        opener.open(actor, asking.id(), asking.topic(pack), asking.person(), offer.promise(now)))
                .<Opening>map(Opening.Promised::new)
                .or(() -> enquiries.find(asking.id()).map(this::again))
                .orElseGet(Opening.NobodyReady::new);
    }

    private static boolean mayOpen(Actor actor) {
        return switch (actor) {
            case Actor.Citizen _ -> true;
            case Actor.Staff staff -> staff.agent().may(Right.OPEN_ENQUIRY);
            case Actor.Bearer _, Actor.Clockwork _, Actor.Console _ -> false;
        };
    }

    /// The same form, sent again: its sender may not have seen the answer.
    private Opening again(Enquiry enquiry) {
        return persons.findCode(enquiry.id())
                .<Opening>map(code -> new Opening.Promised(new Follow.Seen(
                        enquiry, persons.find(enquiry.id()), Optional.of(code), steps.list(enquiry.id()))))
                .orElseGet(Opening.NotYours::new);
    }

    /// Never one whose person is unreadable: it would lose what is said now.
    private Optional<Enquiry.Open> findBefore(Asking asking) {
        if (asking.sharing() == Sharing.MANY) {
            return Optional.empty();
        }
        Person person = asking.person();
        List<EnquiryId> from = Stream.concat(
                        person.number().map(persons::listFrom).stream().flatMap(List::stream),
                        person.mail().map(persons::listFrom).stream().flatMap(List::stream))
                .distinct()
                .toList();
        return from.isEmpty()
                ? Optional.empty()
                : enquiries
                        .findOpen(from, asking.about().need().theme())
                        .filter(open -> persons.find(open.id()).isPresent());
    }

    private Opening repeat(Actor actor, Enquiry.Open before, Asking asking, Instant now) {
        Enquiry.Open again = before.with(before.facts().repeated());
        enquiries.update(again);
        persons.findToChange(again.id())
                .map(person -> person.with(draft -> asking.person().words().forEach(draft::addWords)))
                .ifPresent(person -> persons.update(again.id(), person));
        steps.add(again, Step.of(now, Step.Kind.REPEATED, actor, Map.of()));
        return new Opening.Repeated(again);
    }
}
