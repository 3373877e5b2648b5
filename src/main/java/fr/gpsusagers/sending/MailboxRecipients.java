package fr.gpsusagers.sending;

import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.settings.PublicAddress;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipient.Counting;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the mailbox that is to be confirmed, and the link for it.
@Holder
public final class MailboxRecipients implements Recipients {

    private final DeskMailboxes mailboxes;
    private final PublicAddress site;

    public MailboxRecipients(DeskMailboxes mailboxes, PublicAddress site) {
        this.mailboxes = mailboxes;
        this.site = site;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return mailboxes
                .find(new AgentId(subject))
                .filter(_ -> medium == Medium.EMAIL)
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
}
