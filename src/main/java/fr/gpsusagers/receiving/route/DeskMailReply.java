package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.DeskAnswers.Passing;
import fr.gpsusagers.receiving.DeskAnswers.Proof;
import fr.gpsusagers.receiving.DeskAnswers.Reply;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.desk.DeskMails;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.notice.Notices;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.time.Instant;
import java.util.Optional;

/// Passes on what a desk that works by mail replies. Only a mail from the desk's own mailbox counts as its reply, and
/// only if the mail server vouches for that.
@Holder
public final class DeskMailReply {

    private final PublicMailbox publicMailbox;
    private final DeskThreads threads;
    private final DeskMails mails;
    private final DeskMailboxes mailboxes;
    private final Notices notices;
    private final ThreadFinder finder;
    private final SenderAuthentication authentication;
    private final DeskAnswers deskAnswers;

    public DeskMailReply(
            PublicMailbox publicMailbox,
            DeskThreads threads,
            DeskMails mails,
            DeskMailboxes mailboxes,
            Notices notices,
            ThreadFinder finder,
            SenderAuthentication authentication,
            DeskAnswers deskAnswers) {
        this.publicMailbox = publicMailbox;
        this.threads = threads;
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.finder = finder;
        this.authentication = authentication;
        this.deskAnswers = deskAnswers;
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

    Passing pass(Pack pack, MailToDeliver incoming, DeskThread thread, Instant now) {
        ReadMail mail = incoming.mail();
        var reply = new Reply(
                mail.text().words(),
                isDesks(mail, thread) ? Proof.VOUCHED : Proof.NONE,
                incoming.files().areThere());
        return deskAnswers.answer(pack, thread, reply, now);
    }

    private boolean isDesks(ReadMail mail, DeskThread thread) {
        return mailboxes
                        .find(thread.desk())
                        .filter(mailbox -> mail.from().filter(mailbox::isFrom).isPresent())
                        .isPresent()
                && authentication.isVouched(mail);
    }
}
