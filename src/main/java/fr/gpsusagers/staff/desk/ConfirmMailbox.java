package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import java.time.Instant;
import java.util.Optional;

/// Confirms that a mailbox is read: from now on its desk may promise, and gets its requests there.
@UseCase
public class ConfirmMailbox {

    private final DeskMailboxes mailboxes;
    private final Agents agents;
    private final DeskOpenings openings;

    public ConfirmMailbox(DeskMailboxes mailboxes, Agents agents, DeskOpenings openings) {
        this.mailboxes = mailboxes;
        this.agents = agents;
        this.openings = openings;
    }

    public sealed interface Outcome {

        /// Confirmed now or before.
        record Confirmed(DeskMailbox mailbox) implements Outcome {}

        /// The link is unknown, or another mailbox has been opened since.
        record NoMailbox() implements Outcome {}
    }

    @Writes
    public Outcome confirm(MailboxToken token, Instant at) {
        Optional<DeskMailbox> found = mailboxes.find(token);
        if (found.isEmpty()) {
            return new Outcome.NoMailbox();
        }
        DeskMailbox mailbox = found.get();
        if (mailbox.toConfirm().isEmpty()) {
            return new Outcome.Confirmed(mailbox);
        }
        DeskMailbox confirmed = mailbox.confirmed(at);
        mailboxes.update(confirmed);
        agents.findToChange(mailbox.agent()).map(Agent::activated).ifPresent(agents::update);
        openings.add(mailbox.desk(), mailbox.openedBy(), at);
        return new Outcome.Confirmed(confirmed);
    }
}
