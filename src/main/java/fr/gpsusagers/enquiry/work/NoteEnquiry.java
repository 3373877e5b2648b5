package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.function.Function;

/// Adds words of an agent: a note that colleagues read, an answer that the person reads, or what lets someone else
/// be told personal things.
@UseCase
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
        COLLEAGUES(Change.NOTE, Step.Noted::new),
        /// The person reads it.
        ANSWER(Change.ANSWER, Step.Answered::new),
        /// A third party may hear personal things from now on: it says what was seen.
        MANDATE(Change.MANDATE, Step.Mandated::new);

        private final Change change;
        private final Function<Duty, Step> step;

        Purpose(Change change, Function<Duty, Step> step) {
            this.change = change;
            this.step = step;
        }
    }

    /// @return `Overtaken` if the person is erased: the words could not be sealed, and nobody would read them
    @Writes
    public Work note(Actor actor, EnquiryId id, String words, Purpose purpose, Instant now) {
        return new Holding(enquiries).ofDesk(actor, Right.TAKE, id, enquiry -> {
            if (enquiry instanceof Enquiry.Closed && isErased(id)) {
                return new Work.Overtaken(enquiry);
            }
            var life = new Lifecycle(enquiries, steps);
            life.recordOnly(purpose.change, actor, enquiry, now, purpose.step.apply(Duty.at(enquiry.desk())), words);
            actor.agentId().ifPresent(agent -> life.touch(id, agent, now));
            return new Work.Done(enquiry);
        });
    }

    private boolean isErased(EnquiryId id) {
        return steps.list(id).stream().anyMatch(recorded -> recorded.step() instanceof Step.Erased);
    }
}
