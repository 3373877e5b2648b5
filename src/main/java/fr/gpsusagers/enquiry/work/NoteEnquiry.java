package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
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
        COLLEAGUES(Change.NOTE),
        /// The person reads it.
        ANSWER(Change.ANSWER),
        /// A third party may hear personal things from now on: it says what was seen.
        MANDATE(Change.MANDATE);

        private final Change change;

        Purpose(Change change) {
            this.change = change;
        }
    }

    /// @return `Overtaken` if the person is erased: the words could not be sealed, and nobody would read them
    public Work note(Actor actor, EnquiryId id, String words, Purpose purpose, Instant now) {
        return new Holding(enquiries).ofDesk(actor, Right.TAKE, id, enquiry -> {
            if (enquiry instanceof Enquiry.Closed && isErased(id)) {
                return new Work.Overtaken(enquiry);
            }
            var life = new Lifecycle(enquiries, steps);
            life.note(
                    purpose.change,
                    actor,
                    enquiry,
                    now,
                    Map.of("desk", enquiry.desk().value()),
                    words);
            actor.agentId().ifPresent(agent -> life.touch(id, agent, now));
            return new Work.Done(enquiry);
        });
    }

    private boolean isErased(EnquiryId id) {
        return steps.list(id).stream().anyMatch(told -> told.step().kind() == Step.Kind.ERASED);
    }
}
