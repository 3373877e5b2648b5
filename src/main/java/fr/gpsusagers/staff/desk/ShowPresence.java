package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;

/// Shows an agent his own state, on each of his pages.
@UseCase
public final class ShowPresence {

    private final DeclaredPresences declared;

    public ShowPresence(DeclaredPresences declared) {
        this.declared = declared;
    }

    public PresenceState show(AgentId agent, Instant at) {
        return declared.find(agent, at).map(DeclaredPresence::state).orElse(PresenceState.HERE);
    }
}
