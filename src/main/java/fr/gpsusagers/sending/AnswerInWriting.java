package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.thread.MessageText;
import fr.gpsusagers.sending.thread.PublicMailbox;
import fr.gpsusagers.sending.thread.SendBack;
import fr.gpsusagers.sending.thread.SendWhole;
import fr.gpsusagers.sending.thread.SentMessage.Travel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An agent answers in writing. A person who asked for whole answers gets the answer itself. Any other reads it
/// with the reference and the code, and is told that it is there. A person who needs caution is told nothing,
/// unless the agent sends the words back by the way by which the person wrote.
@UseCase
public class AnswerInWriting {

    private static final Duration MOMENT = Duration.ofMinutes(10);

    private final NoteEnquiry noteEnquiry;
    private final TellPerson tellPerson;
    private final SendWhole sendWhole;
    private final SendBack sendBack;
    private final PublicMailbox mailbox;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public AnswerInWriting(
            NoteEnquiry noteEnquiry,
            TellPerson tellPerson,
            SendWhole sendWhole,
            SendBack sendBack,
            PublicMailbox mailbox,
            Enquiries enquiries,
            Persons persons,
            Steps steps) {
        this.noteEnquiry = noteEnquiry;
        this.tellPerson = tellPerson;
        this.sendWhole = sendWhole;
        this.sendBack = sendBack;
        this.mailbox = mailbox;
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
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

    @Writes
    public Work answer(Actor actor, Pack pack, EnquiryId id, Answer answer, Instant now) {
        Optional<Enquiry> sentBefore = findSentBefore(actor, id, answer, now);
        if (sentBefore.isPresent()) {
            return new Work.Done(sentBefore.get());
        }
        Work work = noteEnquiry.note(actor, id, answer.words(), Purpose.ANSWER, now);
        if (work instanceof Work.Done(Enquiry enquiry) && !isSentWhole(pack, enquiry, answer, now)) {
            tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).answered(enquiry, medium, now), now);
        }
        return work;
    }

    /// Finds the request if its agent sent the same words a moment ago, and the person has done nothing since: a form
    /// that is sent twice is one answer.
    private Optional<Enquiry> findSentBefore(Actor actor, EnquiryId id, Answer answer, Instant now) {
        persons.find(id).ifPresent(persons::hold);
        List<RecordedStep> latest = steps.list(id).reversed().stream()
                .takeWhile(recorded -> !recorded.isByPerson() && recorded.at().isAfter(now.minus(MOMENT)))
                .toList();
        boolean isRepeated = answer.travel() == Travel.AS_WISHED
                && latest.stream()
                        .anyMatch(recorded -> recorded.step() instanceof Step.Answered
                                && recorded.agent().equals(actor.agentId())
                                && recorded.note().equals(Optional.of(answer.words())));
        return isRepeated ? enquiries.find(id) : Optional.empty();
    }

    private boolean isSentWhole(Pack pack, Enquiry enquiry, Answer answer, Instant now) {
        MessageText text = AnswerText.of(pack, enquiry, mailbox, now);
        boolean goesBack =
                answer.travel() == Travel.BACK && !enquiry.topic().caution().allowsNotices();
        return goesBack
                ? sendBack.send(enquiry, text, answer.words(), now) instanceof SendBack.Sending.Queued
                : sendWhole.send(enquiry, text, answer.words(), Author.AGENT, now) instanceof SendWhole.Sending.Queued;
    }
}
