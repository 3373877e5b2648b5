package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.CodeSecret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// Lets an agent choose his passphrase, once, within three days.
///
/// @param codes what his telephone will draw his one-time codes from
public record Invitation(InvitationToken token, Agent agent, CodeSecret codes, Instant expiresAt) {

    /// How long an invitation is good for.
    public static final Duration VALID = Duration.ofHours(72);

    static Invitation to(Agent agent, Instant at) {
        return new Invitation(InvitationToken.draw(), agent, CodeSecret.draw(), at.plus(VALID));
    }

    public boolean isOpen(Instant at) {
        return at.isBefore(expiresAt);
    }

    /// What the agent's telephone reads to draw his codes: the `otpauth:` address of a QR code.
    public URI enrolment() {
        return codes.enrolment(agent.login());
    }
}
