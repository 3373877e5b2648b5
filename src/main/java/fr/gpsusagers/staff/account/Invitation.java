package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// Lets an agent choose a passphrase, once, within three days.
///
/// @param codes the secret from which the agent's telephone computes one-time codes
public record Invitation(Token token, Agent agent, CodeSecret codes, Instant expiresAt) {

    /// How long an invitation stays valid.
    public static final Duration VALID = Duration.ofHours(72);

    static Invitation to(Agent agent, Instant at) {
        return new Invitation(Token.draw(), agent, CodeSecret.draw(), at.plus(VALID));
    }

    public boolean isOpen(Instant at) {
        return at.isBefore(expiresAt);
    }

    /// The `otpauth:` address that the agent's telephone reads from a QR code to set up one-time codes.
    public URI enrolment() {
        return codes.enrolment(agent.login());
    }
}
