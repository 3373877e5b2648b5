package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;
import java.time.Duration;
import java.time.Instant;

/// The session of a signed-in agent. It lasts twelve hours at most, and ends after an hour without activity.
///
/// @param agent in the agent's current state
/// @param rightsVersion the version of the agent's rights at sign-in
public record Session(Agent agent, int rightsVersion, Instant openedAt, Instant seenAt, Instant expiresAt) {

    /// The time without activity after which a session ends.
    public static final Duration IDLE = Duration.ofMinutes(60);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    public static Session open(Agent agent, Instant at) {
        return new Session(agent, agent.rightsVersion(), at, at, at.plus(LONGEST));
    }

    /// Whether the session still grants access. Any change of the agent's rights since sign-in has ended it.
    public boolean isOpen(Instant at) {
        return agent.isActive()
                && agent.rightsVersion() == rightsVersion
                && at.isBefore(expiresAt)
                && at.isBefore(seenAt.plus(IDLE));
    }

    /// Whether the agent's activity should be recorded again.
    boolean isToNote(Instant at) {
        return !at.isBefore(seenAt.plus(BETWEEN_NOTES));
    }
}
