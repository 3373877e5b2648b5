package fr.gpsusagers.messaging.route;

import fr.gpsusagers.correspondence.bymail.AnswerByMail;
import fr.gpsusagers.correspondence.bymail.AnswerByMail.Passing;
import fr.gpsusagers.correspondence.bymail.AnswerByMail.Reply;
import fr.gpsusagers.correspondence.bymail.DeskMails;
import fr.gpsusagers.correspondence.bymail.DeskThread;
import fr.gpsusagers.correspondence.bymail.DeskThreads;
import fr.gpsusagers.correspondence.thread.PublicMailbox;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.follow.ReceiveMessage;
import fr.gpsusagers.enquiry.follow.ReceivedMessage;
import fr.gpsusagers.enquiry.follow.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.step.SenderCheck;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.messaging.mail.ReadMail;
import fr.gpsusagers.notice.SentNotices;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.mailbox.DeskMailboxes;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Passes on what a desk that works by mail replies. Only a mail from the desk's own mailbox counts as its reply, and
/// only if the mail server vouches for that. What a desk replies that no longer has the request is kept with the
/// request, for whoever has it.
@Holder
public final class DeskMailReply {

    private final PublicMailbox publicMailbox;
    private final DeskThreads threads;
    private final DeskMails mails;
    private final DeskMailboxes mailboxes;
    private final SentNotices notices;
    private final ThreadFinder finder;
    private final SenderAuthentication authentication;
    private final MailFiles files;
    private final AnswerByMail answerByMail;
    private final ReceiveMessage receiveMessage;

    public DeskMailReply(
            PublicMailbox publicMailbox,
            DeskThreads threads,
            DeskMails mails,
            DeskMailboxes mailboxes,
            SentNotices notices,
            ThreadFinder finder,
            SenderAuthentication authentication,
            MailFiles files,
            AnswerByMail answerByMail,
            ReceiveMessage receiveMessage) {
        this.publicMailbox = publicMailbox;
        this.threads = threads;
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.finder = finder;
        this.authentication = authentication;
        this.files = files;
        this.answerByMail = answerByMail;
        this.receiveMessage = receiveMessage;
    }

    /// Finds the thread of a desk to which a mail belongs: by the address for its replies, or by the mail of ours that
    /// it answers.
    Optional<DeskThread> find(ReadMail mail) {
        return mail.recipients().stream()
                .flatMap(recipient -> publicMailbox.findToken(recipient).stream())
                .flatMap(token -> threads.find(token).stream())
                .findFirst()
                .or(() -> mail.answered().stream()
                        .flatMap(answered -> finder.findNotice(answered).stream())
                        .flatMap(message -> notices.findSubject(message).stream())
                        .flatMap(subject -> mails.find(subject).stream())
                        .flatMap(known -> threads.find(known.enquiry(), known.desk()).stream())
                        .findFirst());
    }

    Passing pass(Pack pack, MailToDeliver incoming, DeskThread thread, Instant now) throws IOException {
        ReadMail mail = incoming.mail();
        FoundFiles found = files.examine(incoming);
        boolean hasFiles = found.kept() > 0 || !found.refused().isEmpty();
        var reply = new Reply(mail.text().words(), isDesks(mail, thread), hasFiles);
        Passing passing = answerByMail.answer(pack, thread, reply, now);
        if (passing == Passing.TOO_LATE) {
            keep(pack, thread, mail.text().words(), now);
        }
        return passing;
    }

    private void keep(Pack pack, DeskThread thread, String words, Instant now) {
        String desk = pack.directory().findDesk(thread.desk()).map(Desk::name).orElse("un guichet");
        var message = new ReceivedMessage(
                ChannelKind.EMAIL,
                SenderCheck.TO_CHECK,
                "[Réponse à un mail pour «\u00A0" + desk + "\u00A0», qui n’a plus la demande.]\n"
                        + Redacted.of(words).text(),
                0,
                Meaning.THANKS);
        var _ = receiveMessage.receive(new Actor.Bearer(thread.enquiry()), pack, message, now);
    }

    private boolean isDesks(ReadMail mail, DeskThread thread) {
        return mailboxes
                        .find(thread.desk())
                        .filter(mailbox -> mail.from().filter(mailbox::isFrom).isPresent())
                        .isPresent()
                && authentication.isVouched(mail);
    }
}
