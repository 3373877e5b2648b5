package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Optional;

/// Opens the mailbox of a desk that has no accounts. It gets no request before someone who reads it has confirmed it: a
/// mistyped address would send what citizens say to a stranger.
@UseCase
public class OpenMailbox {

    private final DeskMailboxes mailboxes;
    private final Agents agents;

    public OpenMailbox(DeskMailboxes mailboxes, Agents agents) {
        this.mailboxes = mailboxes;
        this.agents = agents;
    }

    public sealed interface Outcome {

        /// The mailbox must now be confirmed.
        record Opened(DeskMailbox mailbox) implements Outcome {}

        /// Agents read the list of this desk: its requests would be worked on twice.
        record HasAgents() implements Outcome {}

        /// The agent may neither manage desks nor lead this one.
        record NotYours() implements Outcome {}
    }

    @Writes
    public Outcome open(Agent by, DeskId desk, EmailAddress address, Instant at) {
        if (!mayOpen(by, desk)) {
            return new Outcome.NotYours();
        }
        Optional<DeskMailbox> before = mailboxes.find(desk);
        if (before.isEmpty() && hasAgents(desk)) {
            return new Outcome.HasAgents();
        }
        DeskMailbox opened = before.map(known -> known.movedTo(address, by.id(), at))
                .orElseGet(() -> DeskMailbox.opened(desk, address, by.id(), at));
        if (before.isEmpty()) {
            opened = withAgent(opened);
        }
        mailboxes.replace(opened, MailboxToken.draw());
        return new Outcome.Opened(opened);
    }

    private boolean hasAgents(DeskId desk) {
        return agents.listAll().stream()
                .anyMatch(agent -> agent.isActive()
                        && !agent.isMailbox()
                        && agent.desks().contains(desk)
                        && agent.may(Right.TAKE));
    }

    static boolean mayOpen(Agent by, DeskId desk) {
        return by.may(Right.MANAGE_DESKS) || by.mayAt(Right.OPEN_CALLBACKS, desk);
    }

    /// The desk may have had a mailbox before: it acts as the same agent again.
    private DeskMailbox withAgent(DeskMailbox opened) {
        Agent agent = opened.newAgent();
        return switch (agents.add(agent)) {
            case ADDED -> opened;
            case LOGIN_TAKEN ->
                agents.listAll().stream()
                        .filter(known -> known.login().equals(agent.login()))
                        .findFirst()
                        .map(known -> opened.as(known.id()))
                        .orElseThrow();
        };
    }
}
