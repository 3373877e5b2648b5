package fr.gpsusagers.correspondence;

import fr.gpsusagers.correspondence.thread.AnsweringDesk;
import fr.gpsusagers.correspondence.thread.MessageText;
import fr.gpsusagers.correspondence.thread.PublicMailbox;
import fr.gpsusagers.correspondence.thread.SendBack;
import fr.gpsusagers.correspondence.thread.SendWhole;
import fr.gpsusagers.correspondence.thread.SentMessage.Travel;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.MailThread.Author;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// An agent answers in writing. A person who asked for whole answers gets the answer itself. Any other reads it
/// with the reference and the code, and is told that it is there. A person who needs caution is told nothing,
/// unless the agent sends the words back by the way by which the person wrote.
@UseCase(writes = true)
public class AnswerInWriting {

    private final NoteEnquiry noteEnquiry;
    private final TellPerson tellPerson;
    private final SendWhole sendWhole;
    private final SendBack sendBack;
    private final PublicMailbox mailbox;

    public AnswerInWriting(
            NoteEnquiry noteEnquiry,
            TellPerson tellPerson,
            SendWhole sendWhole,
            SendBack sendBack,
            PublicMailbox mailbox) {
        this.noteEnquiry = noteEnquiry;
        this.tellPerson = tellPerson;
        this.sendWhole = sendWhole;
        this.sendBack = sendBack;
        this.mailbox = mailbox;
    }

    /// @param travel whether the agent sends the words back although caution is asked for
    public record Answer(String words, Travel travel) {

        public static Answer of(String words) {
            return new Answer(words, Travel.AS_WISHED);
        }

        @Override
        public String toString() {
            return "Answer[" + travel + "]";
        }
    }

    public Work answer(Actor actor, Pack pack, EnquiryId id, Answer answer, Instant now) {
        Work work = noteEnquiry.note(actor, id, answer.words(), Purpose.ANSWER, now);
        if (work instanceof Work.Done(Enquiry enquiry) && !isSentWhole(pack, enquiry, answer, now)) {
            tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).answered(enquiry, medium, now), now);
        }
        return work;
    }

    private boolean isSentWhole(Pack pack, Enquiry enquiry, Answer answer, Instant now) {
        var text = new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ANSWER,
                mailbox.address().isPresent(),
                new AnsweringDesk(
                                pack.directory(),
                                enquiry.desk(),
                                FrenchTime.at(now).toLocalDate())
                        .inOneLine());
        boolean goesBack =
                answer.travel() == Travel.BACK && !enquiry.topic().caution().allowsNotices();
        return goesBack
                ? sendBack.send(enquiry, text, answer.words(), now) instanceof SendBack.Sending.Queued
                : sendWhole.send(enquiry, text, answer.words(), Author.AGENT, now) instanceof SendWhole.Sending.Queued;
    }
}
