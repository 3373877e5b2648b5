package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.DueTime;
import fr.gpsusagers.guide.ThemeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Handles a person who asks again with the same telephone number. The new request is stored on its own, with the
/// promise that any sender would get, and is joined at once to the first request, which is due no later. So its sender
/// cannot tell whether the number was known, and no other citizen is overtaken.
record Repetition(Enquiries enquiries, Persons persons, Lifecycle life) {

    /// Finds and locks the first open request on the same theme to which this one may be joined.
    Optional<Enquiry.Open> findFirst(Asking asking, List<Enquiry.Open> open, DueTime offered) {
        ThemeId theme = asking.about().need().theme();
        return asking.mayBeJoined()
                ? open.stream()
                        .filter(one -> one.topic().theme().equals(theme))
                        .flatMap(one -> findToJoin(asking, one, offered).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Finds and locks any open request, for a sender who has too many of them. The agent calls once, about a
    /// request that also lists the other subjects.
    Optional<Enquiry.Open> findAny(Asking asking, List<Enquiry.Open> open, DueTime offered) {
        return asking.mayBeJoined()
                ? open.stream()
                        .flatMap(one -> findToJoin(asking, one, offered).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Skips an earlier request whose personal data cannot be read, or has no room for the new words: they would be
    /// lost.
    private Optional<Enquiry.Open> findToJoin(Asking asking, Enquiry.Open one, DueTime offered) {
        return mayBeFirst(one, offered)
                ? enquiries
                        .findToChange(one.id())
                        .filter(Enquiry.Open.class::isInstance)
                        .map(Enquiry.Open.class::cast)
                        .filter(still -> mayBeFirst(still, offered))
                        .filter(still -> persons.find(still.id())
                                .filter(person -> person.hasRoomFor(said(asking, still)))
                                .isPresent())
                : Optional.empty();
    }

    private static boolean mayBeFirst(Enquiry.Open one, DueTime offered) {
        return one.topic().mayBeJoined()
                && !one.topic().channel().isWritten()
                && !one.promise().dueBy().isAfter(offered.instant());
    }

    /// The person of the first request exists: [#findToJoin] has read it. Counts the repetition on the first request
    /// and adds the new words to it. Closes the new request as joined.
    void join(Enquiry opened, Enquiry.Open first, Asking asking, Actor actor, Instant now) {
        Enquiry.Open again = first.with(first.facts().repeated());
        persons.findToChange(first.id())
                .ifPresent(person -> persons.update(
                        first.id(), person.with(draft -> said(asking, first).forEach(draft::addWords))));
        life.change(Change.REPEAT, actor, first, again, now, new Step.Repeated());
        var closed = new Enquiry.Closed(opened.facts(), new Outcome.Joined(first.id()), Optional.empty(), now);
        life.change(Change.JOIN, new Actor.Clockwork(), opened, closed, now, new Step.Closed(closed));
    }

    /// What is added to the first request: the words, after the subject where it is another one.
    private static List<String> said(Asking asking, Enquiry.Open first) {
        var said = new ArrayList<String>();
        if (!first.topic().theme().equals(asking.about().need().theme())) {
            said.add("Demande aussi\u00A0: " + asking.about().need().label());
        }
        said.addAll(asking.person().said());
        return said;
    }
}
