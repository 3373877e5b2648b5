package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the sender's view of an enquiry. An enquiry joined to another looks like any other: it shows its own
/// words, and its promise while the other one is open. Its sender may have typed a stranger's number and must learn
/// nothing about it.
@Singleton
public record SenderView(Enquiries enquiries, Persons persons, Steps steps) {

    private static final int LONGEST_CHAIN = 5;

    public Follow.Seen show(Enquiry enquiry) {
        Enquiry seen = findOpenFirst(enquiry)
                .<Enquiry>map(first -> waiting(enquiry, first))
                .orElse(enquiry);
        return new Follow.Seen(
                seen, persons.find(enquiry.id()), persons.findCode(enquiry.id()), history(enquiry, seen));
    }

    /// Follows the links from a joined enquiry, five at most. Returns the last enquiry of the chain, or the
    /// enquiry itself if it was not joined.
    public Enquiry last(Enquiry enquiry) {
        Enquiry at = enquiry;
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            at = at.joinedTo().flatMap(enquiries::find).orElse(at);
        }
        return at;
    }

    /// Locks the enquiry, and before it the one that it leads to: agents who split a request lock them in this
    /// order.
    Optional<Enquiry> findToChange(EnquiryId id) {
        enquiries
                .find(id)
                .map(this::last)
                .map(Enquiry::id)
                .filter(last -> !last.equals(id))
                .ifPresent(enquiries::findToChange);
        return enquiries.findToChange(id);
    }

    /// Finds the open enquiry that this one was joined to. Empty if it was not joined or the other one is closed.
    Optional<Enquiry.Open> findOpenFirst(Enquiry enquiry) {
        Enquiry last = last(enquiry);
        return last instanceof Enquiry.Open open && !last.id().equals(enquiry.id())
                ? Optional.of(open)
                : Optional.empty();
    }

    static Enquiry.Waiting waiting(Enquiry enquiry, Enquiry.Open first) {
        Facts facts = enquiry.facts();
        Promise own = facts.promise();
        boolean isLater = first.promise().dueBy().isAfter(own.dueBy());
        Promise kept = isLater && facts.topic().caution() == Caution.ORDINARY
                ? own.continued(own.notBefore(), first.promise().dueBy(), own.madeAt())
                : own;
        return new Enquiry.Waiting(facts.with(kept));
    }

    /// Hides the step that joined it. Adds a closing step once the other enquiry is closed, with that time.
    private List<RecordedStep> history(Enquiry enquiry, Enquiry seen) {
        Stream<RecordedStep> own = steps.list(enquiry.id()).stream()
                .filter(recorded -> !(recorded.step() instanceof Step.Closed closed && closed.isJoined()));
        return Stream.concat(own, ended(seen).stream()).toList();
    }

    /// The closing step of a joined enquiry whose other one is closed, with the time of that one and not its outcome.
    private Optional<RecordedStep> ended(Enquiry seen) {
        return seen.joinedTo().isPresent() && last(seen) instanceof Enquiry.Closed closed
                ? Optional.of(RecordedStep.of(
                        closed.at(), new Actor.Clockwork(), new Step.Closed(Duty.NOT_SAID, Optional.empty())))
                : Optional.empty();
    }
}
