package fr.gpsusagers.staff;

import java.util.Optional;
import java.util.UUID;

/// Names an agent everywhere but at sign-in. It says nothing of who he is.
public record AgentId(UUID value) {

    public static AgentId random() {
        return new AgentId(UUID.randomUUID());
    }

    /// Reads what an address or a form holds.
    ///
    /// @throws IllegalArgumentException when it is no identifier
    public static AgentId parse(String written) {
        return new AgentId(UUID.fromString(written));
    }

    /// The agent that a browser names; empty when it is no identifier.
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
