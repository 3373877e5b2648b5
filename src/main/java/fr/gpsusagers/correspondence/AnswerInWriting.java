package fr.gpsusagers.correspondence;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// An agent answers in writing: the person reads it with the reference and the code, and is told that it is there.
@UseCase(writes = true)
public class AnswerInWriting {

    private final NoteEnquiry noteEnquiry;
    private final TellPerson tellPerson;

    public AnswerInWriting(NoteEnquiry noteEnquiry, TellPerson tellPerson) {
        this.noteEnquiry = noteEnquiry;
        this.tellPerson = tellPerson;
    }

    public Work answer(Actor actor, Pack pack, EnquiryId id, String words, Instant now) {
        Work work = noteEnquiry.note(actor, id, words, Purpose.ANSWER, now);
        if (work instanceof Work.Done(Enquiry enquiry)) {
            tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).answered(enquiry, medium, now), now);
        }
        return work;
    }
}
