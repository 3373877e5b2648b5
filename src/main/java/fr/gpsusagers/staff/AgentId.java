package fr.gpsusagers.staff;

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
        try {
            return Optional.of(parse(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
