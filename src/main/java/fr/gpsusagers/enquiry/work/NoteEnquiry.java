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

/// Adds words of an agent: a note that colleagues read, or an answer that the person reads.
@UseCase(writes = true)
public class NoteEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;

    public NoteEnquiry(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// Who reads a note.
    public enum Reader {
        COLLEAGUES,
        PERSON
    }

    public Work note(Actor actor, EnquiryId id, String words, Reader reader, Instant now) {
        return new Holding(enquiries).ofDesk(actor, Right.TAKE, id, enquiry -> {
            Step.Kind kind = reader == Reader.PERSON ? Step.Kind.ANSWERED : Step.Kind.NOTED;
            steps.add(
                    enquiry,
                    Step.of(now, kind, actor, Map.of("desk", enquiry.desk().value())),
                    words.strip());
            return new Work.Done(enquiry);
        });
    }
}
