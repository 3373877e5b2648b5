package fr.gpsusagers.staff.mailbox;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Optional;

/// Records that a mail to the mailbox of a desk came back. Until the mailbox is confirmed again, the desk counts as
/// absent.
@UseCase(writes = true)
public class NoteUnreachable {

    private final DeskMailboxes mailboxes;

    public NoteUnreachable(DeskMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// @param mailbox empty if the desk has none any more
    public record Noted(Optional<DeskMailbox> mailbox) {}

    public Noted note(DeskId desk, Instant at) {
        Optional<DeskMailbox> known = mailboxes.find(desk);
        known.map(mailbox -> mailbox.unreachable(at)).ifPresent(mailboxes::update);
        return new Noted(known);
    }
}
