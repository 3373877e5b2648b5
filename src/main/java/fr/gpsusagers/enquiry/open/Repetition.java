package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Happened;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DueTime;
import fr.gpsusagers.guide.ThemeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The same person asks again. What is asked is kept as a request of its own, with the promise that anyone would get,
/// and joined at once to the first, which is due no later: its sender cannot tell whether the number was known, and
/// nobody is overtaken.
record Repetition(Enquiries enquiries, Persons persons, Steps steps) {

    /// The first request that this one may be joined to, kept from others.
    Optional<Enquiry.Open> findFirst(Asking asking, List<Enquiry.Open> open, DueTime offered) {
        ThemeId theme = asking.about().need().theme();
        return asking.mayBeJoined()
                ? open.stream()
                        .filter(one -> one.topic().theme().equals(theme))
                        .flatMap(one -> findToJoin(one, offered).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Any of theirs, where they have too many open: they are called about one, and it says what else they asked.
    Optional<Enquiry.Open> findAny(Asking asking, List<Enquiry.Open> open, DueTime offered) {
        return asking.mayBeJoined()
                ? open.stream()
                        .flatMap(one -> findToJoin(one, offered).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Never one whose person is unreadable: it would lose what is said now.
    private Optional<Enquiry.Open> findToJoin(Enquiry.Open one, DueTime offered) {
        return mayBeFirst(one, offered)
                ? enquiries
                        .findToChange(one.id())
                        .filter(Enquiry.Open.class::isInstance)
                        .map(Enquiry.Open.class::cast)
                        .filter(still -> mayBeFirst(still, offered))
                        .filter(still -> persons.find(still.id()).isPresent())
                : Optional.empty();
    }

    private static boolean mayBeFirst(Enquiry.Open one, DueTime offered) {
        return one.topic().caution() == Caution.ORDINARY
                && !one.topic().channel().isWritten()
                && !one.promise().dueBy().isAfter(offered.instant());
    }

    /// The first is counted as asked again and gets the words; what was just opened ends as joined to it.
    void join(Enquiry opened, Enquiry.Open first, Asking asking, Actor actor, Instant now) {
        Enquiry.Open again = first.with(first.facts().repeated());
        enquiries.update(again);
        persons.findToChange(first.id())
                .ifPresent(person -> persons.update(first.id(), person.with(draft -> {
                    if (!first.topic().theme().equals(opened.topic().theme())) {
                        draft.addWords(
                                "Demande aussi\u00A0: " + asking.about().need().label());
                    }
                    asking.person().words().forEach(draft::addWords);
                })));
        steps.add(again, Step.of(now, Step.Kind.REPEATED, actor, Map.of()));
        var closed = new Enquiry.Closed(opened.facts(), new Outcome.Joined(first.id()), Optional.empty(), now);
        enquiries.update(closed);
        steps.add(closed, Step.of(now, Step.Kind.CLOSED, new Actor.Clockwork(), Happened.closed(closed)));
    }
}
