package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;
import java.time.Duration;
import java.time.Instant;

/// An agent at work: for a day's work at most, and until he has been away for an hour.
///
/// @param agent as he is now
/// @param rightsVersion of his rights as they were when he signed in
public record Session(Agent agent, int rightsVersion, Instant openedAt, Instant seenAt, Instant expiresAt) {

    /// How long someone may be away.
    public static final Duration IDLE = Duration.ofMinutes(60);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    public static Session open(Agent agent, Instant at) {
        return new Session(agent, agent.rightsVersion(), at, at, at.plus(LONGEST));
    }

    /// Whether it still lets him in: whatever changed his rights since he signed in has ended it.
    public boolean isOpen(Instant at) {
        return agent.isActive()
                && agent.rightsVersion() == rightsVersion
                && at.isBefore(expiresAt)
                && at.isBefore(seenAt.plus(IDLE));
    }

    /// Whether it is time to note that he is there.
    boolean isToNote(Instant at) {
        return !at.isBefore(seenAt.plus(BETWEEN_NOTES));
    }
}
