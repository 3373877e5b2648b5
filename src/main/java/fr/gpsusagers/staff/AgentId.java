package fr.gpsusagers.staff;

import fr.gpsusagers.kernel.Identifiers;
import java.util.Optional;
import java.util.UUID;

/// Identifies an agent everywhere except at sign-in. It reveals nothing about the agent.
public record AgentId(UUID value) {

    public static AgentId random() {
        return new AgentId(UUID.randomUUID());
    }

    /// Parses an identifier from a URL or a form.
    ///
    /// @throws IllegalArgumentException if it is not an identifier
    public static AgentId parse(String written) {
        return new AgentId(UUID.fromString(written));
    }

    /// Parses an identifier that a browser sent. Empty if it is not an identifier.
    public static Optional<AgentId> find(String written) {
        return Identifiers.findUuid(written).map(AgentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
