package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.HistoryRead;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.CloseEnquiry.ClosingNote;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.CancelNotices;
import java.time.Instant;
import java.util.Optional;

/// An agent closes a request: nothing of what still waited is sent, the person is told what has to be known, and
/// another body gets the request where it is for it.
@UseCase
public class EndEnquiry {

    private final CloseEnquiry closeEnquiry;
    private final CancelNotices cancelNotices;
    private final TellPerson tellPerson;
    private final SendOnEnquiry sendOnEnquiry;
    private final Persons persons;
    private final Steps steps;

    public EndEnquiry(
            CloseEnquiry closeEnquiry,
            CancelNotices cancelNotices,
            TellPerson tellPerson,
            SendOnEnquiry sendOnEnquiry,
            Persons persons,
            Steps steps) {
        this.closeEnquiry = closeEnquiry;
        this.cancelNotices = cancelNotices;
        this.tellPerson = tellPerson;
        this.sendOnEnquiry = sendOnEnquiry;
        this.persons = persons;
        this.steps = steps;
    }

    /// What an agent says at the end.
    ///
    /// @param read what the agent has read of the request
    public record Ending(Outcome outcome, ClosingNote note, SendingOn sendingOn, HistoryRead read) {

        /// An ending by an agent who sees no card.
        public Ending(Outcome outcome, ClosingNote note, SendingOn sendingOn) {
            this(outcome, note, sendingOn, HistoryRead.WHOLE);
        }
    }

    /// Whether the body that answers gets the request itself.
    public enum SendingOn {
        WHERE_POSSIBLE,
        NO
    }

    @Writes
    public Work end(Actor actor, Pack pack, EnquiryId id, Ending ending, Instant now) {
        Work work = closeEnquiry.close(actor, id, ending.outcome(), ending.note(), ending.read(), now);
        if (work instanceof Work.Done(Enquiry.Closed closed)) {
            boolean isUnsent = cancelNotices.cancel(id.value(), now).count() > 0;
            tell(pack, closed, isUnsent, now);
            if (ending.sendingOn() == SendingOn.WHERE_POSSIBLE) {
                sendOnEnquiry.send(actor, pack, closed, now);
            }
        }
        return work;
    }

    /// Who was just talked to knows. As long as the agent can take the closing back, nothing leaves that says so.
    private void tell(Pack pack, Enquiry.Closed closed, boolean isUnsent, Instant now) {
        var words = NoticeWords.of(pack);
        Instant later = now.plus(Enquiry.UNDO);
        switch (closed.outcome()) {
            case Outcome.Unreachable _ ->
                tellPerson.tell(closed, medium -> words.unreachable(closed, medium, later), now);
            case Outcome.OrientedElsewhere _ ->
                tellPerson.tell(closed, medium -> words.answered(closed, medium, later), now);
            case Outcome.Answered _
            when closed.topic().channel().isWritten() ->
                findLastAnswer(closed)
                        .ifPresentOrElse(
                                answer -> tellAgain(words, closed, answer, isUnsent, now),
                                () -> tellPerson.tell(closed, medium -> words.ended(closed, medium, later), now));
            case Outcome.Answered _, Outcome.Withdrawn _, Outcome.Joined _, Outcome.Deceased _ -> {}
        }
    }

    private Optional<RecordedStep> findLastAnswer(Enquiry.Closed closed) {
        return steps.list(closed.id()).reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .findFirst();
    }

    /// The person was told of the answer when it was written. If that notice still waited, it was cancelled now, and
    /// is about something to read.
    private void tellAgain(
            NoticeWords words, Enquiry.Closed closed, RecordedStep answer, boolean isUnsent, Instant now) {
        boolean isReadOnSite = persons.find(closed.id())
                .filter(person -> person.answerWay() == AnswerWay.ON_SITE)
                .isPresent();
        if (isUnsent && isReadOnSite) {
            tellPerson.tell(closed, medium -> words.answeredAt(answer.at(), closed, medium, now), now);
        }
    }
}
