package fr.gpsusagers.sending.desk;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.AttachedFiles;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.MailThread;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipient.Counting;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes a mail to a desk when it is sent, so that the desk reads what is true then: about a request, or with the link
/// that confirms its mailbox.
@Singleton
public final class DeskRecipients implements Recipients {

    private final DeskMailboxes mailboxes;
    private final DeskThreads threads;
    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final AttachedFiles files;
    private final PublicMailbox publicMailbox;
    private final PublicAddress site;
    private final PackInUse packs;

    public DeskRecipients(
            DeskMailboxes mailboxes,
            DeskThreads threads,
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            AttachedFiles files,
            PublicMailbox publicMailbox,
            PublicAddress site,
            PackInUse packs) {
        this.mailboxes = mailboxes;
        this.threads = threads;
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.files = files;
        this.publicMailbox = publicMailbox;
        this.site = site;
        this.packs = packs;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return medium == Medium.EMAIL
                ? threads.findMail(subject).flatMap(this::recipient).or(() -> toConfirm(new AgentId(subject)))
                : Optional.empty();
    }

    /// Empty if the mailbox was confirmed, or replaced, meanwhile.
    private Optional<Recipient> toConfirm(AgentId agent) {
        return mailboxes
                .find(agent)
                .flatMap(mailbox -> mailbox.toConfirm()
                        .flatMap(address -> mailboxes
                                .findToken(mailbox.desk())
                                .map(token -> new Recipient(
                                        new Address.Mailbox(address),
                                        "mailbox-" + mailbox.desk().value(),
                                        Map.of("lien", site.to("/guichet/boite/" + token.value())),
                                        Optional.empty(),
                                        Counting.EXEMPT))));
    }

    /// Empty if the desk no longer has the request, or the person is erased.
    private Optional<Recipient> recipient(DeskMail mail) {
        return mailboxes
                .find(mail.desk())
                .filter(DeskMailbox::isInUse)
                .flatMap(mailbox -> threads.find(mail.enquiry(), mail.desk())
                        .filter(thread -> !mail.kind().isForOpen() || !thread.isEnded())
                        .flatMap(thread -> recipient(mail, mailbox, thread)));
    }

    private Optional<Recipient> recipient(DeskMail mail, DeskMailbox mailbox, DeskThread thread) {
        return enquiries
                .find(mail.enquiry())
                .filter(enquiry -> isStillThere(mail, enquiry))
                .flatMap(enquiry -> persons.find(enquiry.id())
                        .map(person -> new Recipient(
                                new Address.Mailbox(mailbox.address()),
                                "desk-mail-" + mail.id(),
                                Map.of(
                                        "message",
                                        text(mail, thread, enquiry, person).text()),
                                publicMailbox
                                        .addressOf(thread.reply())
                                        .map(replyTo -> new MailThread(replyTo, Optional.empty(), Author.PRODUCT)),
                                Counting.EXEMPT)));
    }

    private static boolean isStillThere(DeskMail mail, Enquiry enquiry) {
        return !mail.kind().isForOpen()
                || enquiry instanceof Enquiry.Open && enquiry.desk().equals(mail.desk());
    }

    private DeskMailText text(DeskMail mail, DeskThread thread, Enquiry enquiry, Person person) {
        Pack pack = packs.current();
        return new DeskMailText(
                mail,
                thread,
                pack.directory().findDesk(mail.desk()).map(Desk::name).orElse("votre guichet"),
                new RequestForDesk(pack, enquiry, person),
                steps.list(enquiry.id()),
                site,
                publicMailbox.address().isPresent(),
                files.count(enquiry.id()) > 0,
                mail.kind() == Kind.REPLY_TO_CHECK ? threads.listReplies(mail.enquiry(), mail.desk()) : List.of());
    }
}
