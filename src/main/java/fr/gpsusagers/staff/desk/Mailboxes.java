package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The mailboxes by which desks without accounts work.
@UseCase
public class Mailboxes {

    private final DeskMailboxes mailboxes;
    private final Agents agents;
    private final DeskOpenings openings;

    public Mailboxes(DeskMailboxes mailboxes, Agents agents, DeskOpenings openings) {
        this.mailboxes = mailboxes;
        this.agents = agents;
        this.openings = openings;
    }

    public sealed interface Opening {

        /// The mailbox must now be confirmed.
        record Opened(DeskMailbox mailbox) implements Opening {}

        /// Agents read the list of this desk: its requests would be worked on twice.
        record HasAgents() implements Opening {}

        /// The agent neither has the right to manage desks nor leads this desk.
        record NotYours() implements Opening {}
    }

    /// Opens the mailbox of a desk that has no accounts. It gets no request before someone who reads it has confirmed
    /// it: a mistyped address would send what citizens say to a stranger.
    @Writes
    public Opening open(Agent by, DeskId desk, EmailAddress address, Instant at) {
        if (!mayOpen(by, desk)) {
            return new Opening.NotYours();
        }
        Optional<DeskMailbox> before = mailboxes.find(desk);
        if (before.isEmpty() && hasAgents(desk)) {
            return new Opening.HasAgents();
        }
        DeskMailbox opened = before.map(known -> known.movedTo(address, by.id(), at))
                .orElseGet(() -> withAgent(DeskMailbox.opened(desk, address, by.id(), at)));
        mailboxes.replace(opened, Token.draw());
        return new Opening.Opened(opened);
    }

    private static boolean mayOpen(Agent by, DeskId desk) {
        return by.may(Right.MANAGE_DESKS) || by.mayAt(Right.OPEN_CALLBACKS, desk);
    }

    private boolean hasAgents(DeskId desk) {
        return agents.listAll().stream()
                .anyMatch(agent -> agent.isActive()
                        && !agent.isMailbox()
                        && agent.desks().contains(desk)
                        && agent.may(Right.TAKE));
    }

    /// The desk may have had a mailbox before: it acts as the same agent again.
    private DeskMailbox withAgent(DeskMailbox opened) {
        Agent agent = opened.newAgent();
        if (agents.add(agent)) {
            return opened;
        }
        return agents.listAll().stream()
                .filter(known -> known.login().equals(agent.login()))
                .findFirst()
                .map(known -> opened.as(known.id()))
                .orElseThrow();
    }

    /// Confirms that a mailbox is read: from now on its desk may promise, and gets its enquiries there. Returns the
    /// mailbox, confirmed now or before. Empty if the link is unknown, or another mailbox has been opened since.
    @Writes
    public Optional<DeskMailbox> confirm(Token token, Instant at) {
        Optional<DeskMailbox> found = mailboxes.find(token);
        if (found.isEmpty() || found.get().toConfirm().isEmpty()) {
            return found;
        }
        DeskMailbox mailbox = found.get();
        DeskMailbox confirmed = mailbox.confirmed(at);
        mailboxes.update(confirmed);
        agents.findToChange(mailbox.agent()).map(Agent::activated).ifPresent(agents::update);
        openings.add(mailbox.desk(), mailbox.openedBy(), at);
        return Optional.of(confirmed);
    }

    /// Closes the mailbox of a desk. A desk that has no agents can then promise nothing, and its requests go to whoever
    /// stands in for it.
    @Writes
    public DeskChange close(Agent by, DeskId desk) {
        if (!mayOpen(by, desk)) {
            return DeskChange.NOT_YOURS;
        }
        Optional<DeskMailbox> mailbox = mailboxes.find(desk);
        if (mailbox.isEmpty()) {
            return DeskChange.UNCHANGED;
        }
        agents.findToChange(mailbox.get().agent()).map(Agent::disabled).ifPresent(agents::update);
        mailboxes.remove(desk);
        return DeskChange.CHANGED;
    }

    /// What came back.
    public enum Mail {
        ABOUT_REQUEST,
        TO_CONFIRM
    }

    /// Records that a mail to the mailbox of a desk came back. Until the mailbox is confirmed again, the desk counts as
    /// absent. If only the next address does not exist, the desk stays at the known one. Returns the mailbox as it
    /// was; empty if the desk has none any more.
    @Writes
    public Optional<DeskMailbox> noteUnreachable(DeskId desk, Mail mail, Instant at) {
        Optional<DeskMailbox> known = mailboxes.find(desk);
        known.map(mailbox -> mail == Mail.TO_CONFIRM && mailbox.next().isPresent()
                        ? mailbox.staying()
                        : mailbox.unreachable(at))
                .ifPresent(mailboxes::update);
        return known;
    }

    /// Finds the mailbox that a link is to confirm. Finding it changes nothing: programs that examine mails open every
    /// link. Empty if the link is unknown, or another mailbox has been opened since.
    public Optional<DeskMailbox> find(Token token) {
        return mailboxes.find(token);
    }

    /// Lists the mailboxes that an agent may open and close, by desk.
    public List<DeskMailbox> list(Agent reader) {
        return mailboxes.listAll().stream()
                .filter(mailbox -> mayOpen(reader, mailbox.desk()))
                .toList();
    }
}
