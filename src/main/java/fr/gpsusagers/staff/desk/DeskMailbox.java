package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The mailbox by which a desk works that has no accounts. It gets requests once someone who reads it has confirmed it.
/// In the history of requests it acts as an agent of its own, who cannot sign in. `toString` hides the address.
///
/// @param agent as whom the mailbox acts
/// @param next the address to which the desk moves once someone there has confirmed it; requests go to the known one
///     until then
/// @param openedBy who opened it
/// @param confirmedAt empty as long as nobody has confirmed that the mailbox is read
/// @param unreachableSince since when mails to it come back
public record DeskMailbox(
        DeskId desk,
        AgentId agent,
        EmailAddress address,
        Optional<EmailAddress> next,
        AgentId openedBy,
        Instant openedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> unreachableSince) {

    static DeskMailbox opened(DeskId desk, EmailAddress address, AgentId by, Instant at) {
        return new DeskMailbox(
                desk, AgentId.random(), address, Optional.empty(), by, at, Optional.empty(), Optional.empty());
    }

    /// Whether requests are sent to it.
    public boolean isInUse() {
        return confirmedAt.isPresent() && unreachableSince.isEmpty();
    }

    /// Whether this is the address of the mailbox. Anyone can write any sender into a mail: only the mail server proves
    /// it.
    public boolean isFrom(EmailAddress sender) {
        return address.value().equalsIgnoreCase(sender.value());
    }

    /// The address that is to be confirmed; empty if none is.
    public Optional<EmailAddress> toConfirm() {
        return next.or(() -> Optional.of(address).filter(_ -> !isInUse()));
    }

    DeskMailbox confirmed(Instant at) {
        return new DeskMailbox(
                desk,
                agent,
                next.orElse(address),
                Optional.empty(),
                openedBy,
                openedAt,
                Optional.of(at),
                Optional.empty());
    }

    DeskMailbox unreachable(Instant at) {
        return new DeskMailbox(desk, agent, address, next, openedBy, openedAt, confirmedAt, Optional.of(at));
    }

    /// The next address does not exist: the known one stays.
    DeskMailbox staying() {
        return new DeskMailbox(
                desk, agent, address, Optional.empty(), openedBy, openedAt, confirmedAt, unreachableSince);
    }

    /// Another address for the same desk: it must be confirmed. A mailbox in use is left only then.
    DeskMailbox movedTo(EmailAddress other, AgentId by, Instant at) {
        return isInUse()
                ? new DeskMailbox(desk, agent, address, Optional.of(other), by, at, confirmedAt, unreachableSince)
                : new DeskMailbox(desk, agent, other, Optional.empty(), by, at, Optional.empty(), Optional.empty());
    }

    DeskMailbox as(AgentId known) {
        return new DeskMailbox(desk, known, address, next, openedBy, openedAt, confirmedAt, unreachableSince);
    }

    /// As whom the mailbox acts: named after its desk, so that no two are named alike.
    Agent newAgent() {
        return Agent.invited(agent, Login.parse("boite-" + desk.value()), Set.of(Role.MAILBOX), Set.of(desk));
    }

    @Override
    public String toString() {
        return "DeskMailbox[" + desk + "]";
    }
}
