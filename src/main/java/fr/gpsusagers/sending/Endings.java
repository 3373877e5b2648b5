package fr.gpsusagers.sending;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Duplicates;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// How an agent ends a request, takes that back, or splits it in two. In the same transaction, notices that have become
/// needless are cancelled, and the citizen is notified.
@UseCase
public class Endings {

    private static final Duration TRANSMISSION_USEFUL_FOR = Duration.ofDays(5);

    private final Closings closings;
    private final Duplicates duplicates;
    private final CitizenNotices citizenNotices;
    private final Outbox outbox;
    private final Transmissions transmissions;
    private final Lifecycle life;
    private final Persons persons;
    private final Steps steps;
    private final WaysToSend ways;

    public Endings(
            Closings closings,
            Duplicates duplicates,
            CitizenNotices citizenNotices,
            Outbox outbox,
            Transmissions transmissions,
            Lifecycle life,
            Persons persons,
            Steps steps,
            WaysToSend ways) {
        this.closings = closings;
        this.duplicates = duplicates;
        this.citizenNotices = citizenNotices;
        this.outbox = outbox;
        this.transmissions = transmissions;
        this.life = life;
        this.persons = persons;
        this.steps = steps;
        this.ways = ways;
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

    /// Closes a request: nothing of what still waited is sent, the person is told what has to be known, and
    /// another body gets the request where it is for it.
    @Writes
    public Work end(Actor actor, Pack pack, EnquiryId id, Ending ending, Instant now) {
        Work work = closings.close(actor, id, ending.outcome(), ending.note(), ending.read(), now);
        if (work instanceof Work.Done(Enquiry.Closed closed)) {
            boolean isUnsent = outbox.cancel(id.value(), now) > 0;
            tell(pack, closed, isUnsent, now);
            if (ending.sendingOn() == SendingOn.WHERE_POSSIBLE) {
                bodyOf(pack, closed, now).ifPresent(contact -> transmit(actor, pack, closed, contact.id(), now));
            }
        }
        return work;
    }

    /// Reopens a request that an agent has just closed, and cancels the notices of the closing that were not sent
    /// yet.
    @Writes
    public Work resume(Actor actor, EnquiryId id, Instant now) {
        Work work = closings.reopen(actor, id, now);
        if (work instanceof Work.Done) {
            outbox.cancel(id.value(), now);
        }
        return work;
    }

    /// Separates two requests that were taken for one: the person is told the second promise, with a reference and a
    /// code of its own.
    @Writes
    public Work split(Actor actor, Pack pack, EnquiryId id, Instant now) {
        Work work = duplicates.split(actor, pack, id, now);
        if (work instanceof Work.Done(Enquiry second)) {
            citizenNotices.tell(second, medium -> NoticeWords.of(pack).promised(second, medium, now), now);
        }
        return work;
    }

    /// Who was just talked to knows. As long as the agent can take the closing back, nothing leaves that says so.
    private void tell(Pack pack, Enquiry.Closed closed, boolean isUnsent, Instant now) {
        var words = NoticeWords.of(pack);
        Instant later = now.plus(Enquiry.UNDO);
        switch (closed.outcome()) {
            case Outcome.Unreachable _ ->
                citizenNotices.tell(closed, medium -> words.unreachable(closed, medium, later), now);
            case Outcome.OrientedElsewhere _ ->
                citizenNotices.tell(closed, medium -> words.answered(closed, medium, later), now);
            case Outcome.Answered _
            when closed.topic().channel().isWritten() ->
                findLastAnswer(closed)
                        .ifPresentOrElse(
                                answer -> tellAgain(words, closed, answer, isUnsent, now),
                                () -> citizenNotices.tell(closed, medium -> words.ended(closed, medium, later), now));
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
            citizenNotices.tell(closed, medium -> words.answeredAt(answer.at(), closed, medium, now), now);
        }
    }

    /// The body that answers a closed request, if the request may be sent on to it: it has a mail address, and the
    /// request needs no caution.
    private Optional<Contact> bodyOf(Pack pack, Enquiry.Closed closed, Instant now) {
        return Transmission.isPossible(closed.topic(), ways)
                        && closed.outcome() instanceof Outcome.OrientedElsewhere(ContactId body)
                ? pack.directory()
                        .findContact(body, FrenchTime.at(now).toLocalDate())
                        .filter(contact ->
                                !contact.ownService() && contact.email().isPresent())
                : Optional.empty();
    }

    /// The mail is sent once the closing can no longer be undone.
    private void transmit(Actor actor, Pack pack, Enquiry.Closed closed, ContactId body, Instant now) {
        var transmission = new Transmission(UUID.randomUUID(), closed.id(), body, now);
        transmissions.add(transmission);
        Instant leaves = now.plus(Enquiry.UNDO);
        outbox.queue(
                new Notice(
                        transmission.id(),
                        transmission.id(),
                        Medium.EMAIL,
                        TransmittedText.around(pack, closed),
                        leaves,
                        leaves.plus(TRANSMISSION_USEFUL_FOR)),
                now);
        life.recordOnly(Change.SEND_ON, actor, closed, now, new Step.SentOn(Duty.at(closed.desk()), Optional.of(body)));
    }
}
