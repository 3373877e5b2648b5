package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Finds the mailbox that a link is to confirm. Finding it changes nothing: programs that examine mails open every
/// link.
@UseCase
public final class FindMailbox {

    private final DeskMailboxes mailboxes;

    public FindMailbox(DeskMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// Empty if the link is unknown, or another mailbox has been opened since.
    public Optional<DeskMailbox> find(MailboxToken token) {
        return mailboxes.find(token);
    }
}
