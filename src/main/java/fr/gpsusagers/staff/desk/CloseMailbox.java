package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import java.util.Optional;

/// Closes the mailbox of a desk. A desk that has no agents can then promise nothing, and its requests go to who stands
/// in for it.
@UseCase
public class CloseMailbox {

    private final DeskMailboxes mailboxes;
    private final Agents agents;

    public CloseMailbox(DeskMailboxes mailboxes, Agents agents) {
        this.mailboxes = mailboxes;
        this.agents = agents;
    }

    public enum Outcome {
        CLOSED,
        /// The desk has no mailbox.
        NO_MAILBOX,
        /// The agent may neither manage desks nor lead this one.
        NOT_YOURS
    }

    @Writes
    public Outcome close(Agent by, DeskId desk) {
        if (!OpenMailbox.mayOpen(by, desk)) {
            return Outcome.NOT_YOURS;
        }
        Optional<DeskMailbox> mailbox = mailboxes.find(desk);
        if (mailbox.isEmpty()) {
            return Outcome.NO_MAILBOX;
        }
        agents.findToChange(mailbox.get().agent()).map(Agent::disabled).ifPresent(agents::update);
        mailboxes.remove(desk);
        return Outcome.CLOSED;
    }
}
