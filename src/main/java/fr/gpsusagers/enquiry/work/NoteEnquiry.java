package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Map;

/// Adds words of an agent: a note that colleagues read, an answer that the person reads, or what lets someone else
/// be told personal things.
@UseCase(writes = true)
public class NoteEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public NoteEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// What a note is for.
    public enum Purpose {
        /// Colleagues read it.
        COLLEAGUES(Step.Kind.NOTED),
        /// The person reads it.
        ANSWER(Step.Kind.ANSWERED),
        /// A third party may hear personal things from now on: it says what was seen.
        MANDATE(Step.Kind.MANDATED);

        private final Step.Kind kind;

        Purpose(Step.Kind kind) {
            this.kind = kind;
        }
    }

    public Work note(Actor actor, EnquiryId id, String words, Purpose purpose, Instant now) {
        return new Holding(enquiries).ofDesk(actor, Right.TAKE, id, enquiry -> {
            steps.add(
                    enquiry,
                    Step.of(
                            now,
                            purpose.kind,
                            actor,
                            Map.of("desk", enquiry.desk().value())),
                    words.strip());
            actor.agentId().ifPresent(agent -> enquiries.updateTouched(id, agent, now));
            return new Work.Done(enquiry);
        });
    }
}
