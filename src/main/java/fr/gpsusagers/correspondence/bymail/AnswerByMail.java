package fr.gpsusagers.correspondence.bymail;

import fr.gpsusagers.correspondence.AnswerInWriting;
import fr.gpsusagers.correspondence.AnswerInWriting.Answer;
import fr.gpsusagers.correspondence.bymail.DeskMail.Kind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.KeepReply;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Passes the reply of a desk on to the person, by the way that the person chose. A reply of which nothing proves that
/// the desk wrote it waits: the desk's mailbox is asked. What comes to a desk that no longer has the request is kept as
/// a
/// note, for whoever has it.
@UseCase
public class AnswerByMail {

    private static final int MOST_ASKED = 3;

    private final DeskMailboxes mailboxes;
    private final Agents agents;
    private final Enquiries enquiries;
    private final DeskReplies replies;
    private final TakeEnquiry takeEnquiry;
    private final AnswerInWriting answerInWriting;
    private final TeamPresence teamPresence;
    private final QueueDeskMail queueDeskMail;
    private final KeepReply keepReply;

    public AnswerByMail(
            DeskMailboxes mailboxes,
            Agents agents,
            Enquiries enquiries,
            DeskReplies replies,
            TakeEnquiry takeEnquiry,
            AnswerInWriting answerInWriting,
            TeamPresence teamPresence,
            QueueDeskMail queueDeskMail,
            KeepReply keepReply) {
        this.mailboxes = mailboxes;
        this.agents = agents;
        this.enquiries = enquiries;
        this.replies = replies;
        this.takeEnquiry = takeEnquiry;
        this.answerInWriting = answerInWriting;
        this.teamPresence = teamPresence;
        this.queueDeskMail = queueDeskMail;
        this.keepReply = keepReply;
    }

    /// A reply that came by mail. `toString` hides the words.
    ///
    /// @param isVouched whether the mail server vouches that the desk's mailbox sent it
    /// @param hasFiles whether files came with it: they are not passed on
    public record Reply(String words, boolean isVouched, boolean hasFiles) {

        @Override
        public String toString() {
            return "Reply[…]";
        }
    }

    public enum Passing {
        PASSED_ON,
        /// It waits: the desk's mailbox is asked.
        TO_CHECK,
        /// It is empty, or a colleague works on the request. The desk is told.
        NOT_PASSED_ON,
        /// The desk no longer has the request, or works by mail no longer. It is told if it still has a mailbox.
        TOO_LATE
    }

    @Writes
    public Passing answer(Pack pack, DeskThread thread, Reply reply, Instant now) {
        String words = DeskWords.of(reply.words(), thread);
        Optional<DeskMailbox> mailbox = mailboxes.find(thread.desk());
        Optional<Enquiry> enquiry =
                enquiries.find(thread.enquiry()).filter(known -> known.desk().equals(thread.desk()));
        if (words.isBlank()) {
            return tell(thread, Kind.REPLY_NOT_PASSED_ON, Passing.NOT_PASSED_ON, now);
        }
        if (mailbox.isEmpty() || enquiry.isEmpty()) {
            String desk =
                    pack.directory().findDesk(thread.desk()).map(Desk::name).orElse("un guichet");
            keepReply.keep(
                    new Actor.Clockwork(), thread.enquiry(), DeskWords.late(desk, reply.isVouched(), words), now);
            return tell(thread, Kind.REPLY_NOT_PASSED_ON, Passing.TOO_LATE, now);
        }
        if (!reply.isVouched()) {
            return ask(thread, words, now);
        }
        return isPassedOn(pack, mailbox.get(), enquiry.get(), words, now)
                ? tell(thread, passedOn(reply), Passing.PASSED_ON, now)
                : tell(thread, Kind.REPLY_NOT_PASSED_ON, Passing.NOT_PASSED_ON, now);
    }

    /// Asks the desk's mailbox, which may answer by a program: the same words are asked about once, and few mails are
    /// sent while replies wait.
    private Passing ask(DeskThread thread, String words, Instant now) {
        List<DeskReply> waiting = replies.list(thread.enquiry(), thread.desk());
        if (waiting.stream().map(DeskReply::words).anyMatch(words::equals)) {
            return Passing.TO_CHECK;
        }
        replies.add(new DeskReply(UUID.randomUUID(), thread.enquiry(), thread.desk(), words, now));
        return waiting.size() < MOST_ASKED
                ? tell(thread, Kind.REPLY_TO_CHECK, Passing.TO_CHECK, now)
                : Passing.TO_CHECK;
    }

    private static Kind passedOn(Reply reply) {
        return reply.hasFiles() ? Kind.REPLY_PASSED_ON_WITHOUT_FILES : Kind.REPLY_PASSED_ON;
    }

    /// The desk works on what it answers: it has taken the request.
    private boolean isPassedOn(Pack pack, DeskMailbox mailbox, Enquiry enquiry, String words, Instant now) {
        return agents.find(mailbox.agent())
                .map(Actor.Staff::new)
                .map(actor -> {
                    takeEnquiry.take(actor, enquiry.id(), now);
                    teamPresence.record(mailbox.agent(), Set.of(mailbox.desk()), now);
                    return answerInWriting.answer(actor, pack, enquiry.id(), Answer.of(words), now);
                })
                .filter(Work.Done.class::isInstance)
                .isPresent();
    }

    private Passing tell(DeskThread thread, Kind kind, Passing passing, Instant now) {
        enquiries.find(thread.enquiry()).ifPresent(enquiry -> queueDeskMail.queue(thread, enquiry, kind, now));
        return passing;
    }
}
