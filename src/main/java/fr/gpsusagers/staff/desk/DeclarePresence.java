package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;

/// Lets an agent say that he is here, in a call, or away for a moment. Leaves no entry in the ledger, on purpose.
@UseCase
public class DeclarePresence {

    private final DeclaredPresences declared;

    public DeclarePresence(DeclaredPresences declared) {
        this.declared = declared;
    }

    /// @param state the state that holds from now on
    public record Declared(PresenceState state) {}

    /// The agent names the state instead of asking for the next one: two browsers that show different states skip none.
    /// A state that is declared again keeps its hour.
    @Writes
    public Declared declare(AgentId agent, PresenceState state, Instant at) {
        if (state == PresenceState.HERE) {
            declared.remove(agent);
        } else if (declared.find(agent, at).filter(one -> one.state() == state).isEmpty()) {
            declared.replace(agent, new DeclaredPresence(state, at));
        }
        return new Declared(state);
    }
}
