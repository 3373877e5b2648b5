package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.util.List;

/// Lists the mailboxes that an agent may open and close, by desk.
@UseCase
public final class ListMailboxes {

    private final DeskMailboxes mailboxes;

    public ListMailboxes(DeskMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    public List<DeskMailbox> list(Agent reader) {
        return mailboxes.listAll().stream()
                .filter(mailbox -> OpenMailbox.mayOpen(reader, mailbox.desk()))
                .toList();
    }
}
