package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import java.util.List;
import java.util.Optional;

/// The mailboxes of desks: at most one for each desk.
public interface DeskMailboxes {

    /// Adds a mailbox, in the place of an earlier one of its desk. The links to confirm the earlier one are void.
    void replace(DeskMailbox mailbox, Token token);

    void update(DeskMailbox mailbox);

    void remove(DeskId desk);

    Optional<DeskMailbox> find(DeskId desk);

    /// Finds the mailbox that acts as this agent.
    Optional<DeskMailbox> find(AgentId agent);

    /// Finds and locks the mailbox until the end of the transaction.
    Optional<DeskMailbox> find(Token token);

    /// Returns the token that confirms the mailbox of this desk. Empty if the desk has no mailbox.
    Optional<Token> findToken(DeskId desk);

    /// Lists all mailboxes, by desk.
    List<DeskMailbox> listAll();
}
