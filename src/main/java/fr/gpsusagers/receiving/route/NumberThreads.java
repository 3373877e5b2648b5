package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the requests of a number: a text message has no other address. Of several open ones, the one in
/// which something was said last; if none is open, the one that was closed last.
@Singleton
public final class NumberThreads {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public NumberThreads(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    /// Lists the open requests of this number. A number that many people share says nothing about who
    /// writes.
    List<Enquiry.Open> listOpen(PhoneNumber number) {
        return enquiries.listOpen(persons.listFrom(number), Sharing.ONE_PERSON);
    }

    Optional<EnquiryId> find(PhoneNumber number, Instant now) {
        return listOpen(number).stream()
                .max(Comparator.comparing(this::lastWord))
                .map(Enquiry::id)
                .or(() -> findClosed(number, now));
    }

    private Optional<EnquiryId> findClosed(PhoneNumber number, Instant now) {
        return persons.listFrom(number).stream()
                .flatMap(id -> enquiries.find(id).stream())
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(closed -> isWrittenTo(closed) && closed.at().isAfter(now.minus(Enquiry.KEPT)))
                .max(Comparator.comparing(Enquiry.Closed::at))
                .map(Enquiry::id);
    }

    /// What was withdrawn stays so: a new text is a new request.
    private static boolean isWrittenTo(Enquiry.Closed closed) {
        return switch (closed.outcome()) {
            case Outcome.Answered _, Outcome.OrientedElsewhere _, Outcome.Unreachable _ -> true;
            case Outcome.Withdrawn _, Outcome.Joined _, Outcome.Deceased _ -> false;
        };
    }

    /// When something was said to the person or by the person.
    private Instant lastWord(Enquiry enquiry) {
        return steps.list(enquiry.id()).stream()
                .filter(recorded -> isSaid(recorded.step()))
                .map(RecordedStep::at)
                .max(Comparator.naturalOrder())
                .orElse(enquiry.facts().openedAt());
    }

    private static boolean isSaid(Step step) {
        return switch (step) {
            case Step.Opened _,
                    Step.Repeated _,
                    Step.Attempted _,
                    Step.Answered _,
                    Step.WordsAdded _,
                    Step.Received _,
                    Step.Changed _,
                    Step.Reopened _ -> true;
            default -> false;
        };
    }
}
