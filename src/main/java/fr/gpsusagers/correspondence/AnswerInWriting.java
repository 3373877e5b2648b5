package fr.gpsusagers.correspondence;

import fr.gpsusagers.correspondence.thread.MessageText;
import fr.gpsusagers.correspondence.thread.PublicMailbox;
import fr.gpsusagers.correspondence.thread.SendWhole;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.MailThread.Author;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// An agent answers in writing. A person who asked for whole answers by mail gets the answer itself. Any other reads it
/// with the reference and the code, and is told that it is there.
@UseCase(writes = true)
public class AnswerInWriting {

    private final NoteEnquiry noteEnquiry;
    private final TellPerson tellPerson;
    private final SendWhole sendWhole;
    private final PublicMailbox mailbox;

    public AnswerInWriting(NoteEnquiry noteEnquiry, TellPerson tellPerson, SendWhole sendWhole, PublicMailbox mailbox) {
        this.noteEnquiry = noteEnquiry;
        this.tellPerson = tellPerson;
        this.sendWhole = sendWhole;
        this.mailbox = mailbox;
    }

    public Work answer(Actor actor, Pack pack, EnquiryId id, String words, Instant now) {
        Work work = noteEnquiry.note(actor, id, words, Purpose.ANSWER, now);
        if (work instanceof Work.Done(Enquiry enquiry) && !isSentWhole(pack, enquiry, words, now)) {
            tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).answered(enquiry, medium, now), now);
        }
        return work;
    }

    private boolean isSentWhole(Pack pack, Enquiry enquiry, String words, Instant now) {
        var text = new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ANSWER,
                mailbox.address().isPresent());
        return sendWhole.send(enquiry, text, words, Author.AGENT, now) instanceof SendWhole.Sending.Queued;
    }
}
