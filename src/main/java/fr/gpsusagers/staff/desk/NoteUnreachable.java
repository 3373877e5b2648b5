package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.Optional;

/// Records that a mail to the mailbox of a desk came back. Until the mailbox is confirmed again, the desk counts as
/// absent. If only the next address does not exist, the desk stays at the known one.
@UseCase
public class NoteUnreachable {

    private final DeskMailboxes mailboxes;

    public NoteUnreachable(DeskMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// @param mailbox empty if the desk has none any more
    public record Noted(Optional<DeskMailbox> mailbox) {}

    /// What came back.
    public enum Mail {
        ABOUT_REQUEST,
        TO_CONFIRM
    }

    @Writes
    public Noted note(DeskId desk, Mail mail, Instant at) {
        Optional<DeskMailbox> known = mailboxes.find(desk);
        known.map(mailbox -> mail == Mail.TO_CONFIRM && mailbox.next().isPresent()
                        ? mailbox.staying()
                        : mailbox.unreachable(at))
                .ifPresent(mailboxes::update);
        return new Noted(known);
    }
}
