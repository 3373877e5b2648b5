package fr.gpsusagers.sending.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.Mailboxes.Mail;
import java.time.Instant;
import java.util.Optional;

/// Records that a mail to a desk came back: the desk counts as absent, and its requests go to its substitute.
@UseCase
public class NoteDeskBounce {

    private final DeskMails mails;
    private final DeskMailboxes stored;
    private final Mailboxes mailboxes;

    public NoteDeskBounce(DeskMails mails, DeskMailboxes stored, Mailboxes mailboxes) {
        this.mails = mails;
        this.stored = stored;
        this.mailboxes = mailboxes;
    }

    /// @param desk empty if the mail was not to a desk
    public record Noted(Optional<DeskId> desk) {}

    @Writes
    public Noted note(Bounce bounce, Instant now) {
        Optional<DeskId> told = mails.find(bounce.subject()).map(DeskMail::desk);
        told.ifPresent(desk -> mailboxes.noteUnreachable(desk, Mail.ABOUT_REQUEST, now));
        Optional<DeskId> asked = stored.find(new AgentId(bounce.subject())).map(DeskMailbox::desk);
        asked.ifPresent(desk -> mailboxes.noteUnreachable(desk, Mail.TO_CONFIRM, now));
        return new Noted(told.or(() -> asked));
    }
}
