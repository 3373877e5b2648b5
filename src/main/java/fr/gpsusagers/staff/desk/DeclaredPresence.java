package fr.gpsusagers.staff.desk;

import java.time.Instant;

/// An agent said that he is in a call or away for a moment. Agents who are here leave no trace.
public record DeclaredPresence(PresenceState state, Instant since) {

    public DeclaredPresence {
        if (state == PresenceState.HERE) {
            throw new IllegalArgumentException("Nothing is kept of an agent who is here");
        }
    }
}
