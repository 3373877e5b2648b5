package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Closes an enquiry with an outcome. Only the agent who holds it can, and can undo it for ten minutes.
@UseCase(writes = true)
public class CloseEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public CloseEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// @param note what was said, for the desk only; may be empty
    public Work close(Actor actor, EnquiryId id, Outcome outcome, String note, Instant now) {
        return new Holding(enquiries)
                .ofAgent(
                        actor,
                        Right.CLOSE,
                        id,
                        taken -> findRefusal(taken, outcome, note)
                                .<Work>map(why -> new Work.Refused(taken, why))
                                .orElseGet(() -> close(actor, taken, outcome, note, now)));
    }

    /// Refuses « unreachable » before all attempts were made, and « answered » in writing without a written answer
    /// or a note that says how the citizen got one.
    private Optional<Refusal> findRefusal(Enquiry.Taken taken, Outcome outcome, String note) {
        return switch (outcome) {
            case Outcome.Unreachable _
            when !conditions(taken).isUnreachable() -> Optional.of(new Refusal.TooFewAttempts());
            case Outcome.Answered _
            when note.isBlank() && conditions(taken).owesAnAnswer() -> Optional.of(new Refusal.NothingWritten());
            default -> Optional.empty();
        };
    }

    private ClosingConditions conditions(Enquiry.Taken taken) {
        return new ClosingConditions(taken.topic(), steps.list(taken.id()));
    }

    private Work close(Actor actor, Enquiry.Taken taken, Outcome outcome, String note, Instant now) {
        Enquiry.Closed closed = taken.closedAs(outcome, actor.agentId(), now);
        return new Work.Done(new Lifecycle(enquiries, steps)
                .change(Change.CLOSE, actor, taken, closed, now, new Step.Closed(closed), note));
    }
}
