package fr.gpsusagers.staff.account;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.SessionToken;
import fr.gpsusagers.staff.signin.Sessions;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Lets an invited agent choose a passphrase and prove with a first one-time code that the telephone is set up.
/// This also signs the agent in: the code just used would be refused at sign-in as a replay.
@UseCase
public class AcceptInvitation {

    private final Invitations invitations;
    private final Agents agents;
    private final Credentials credentials;
    private final PassphraseHashes hashes;
    private final Sessions sessions;

    public AcceptInvitation(
            Invitations invitations,
            Agents agents,
            Credentials credentials,
            PassphraseHashes hashes,
            Sessions sessions) {
        this.invitations = invitations;
        this.agents = agents;
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    public sealed interface Outcome {

        record Accepted(SessionToken session, Agent agent) implements Outcome {}

        /// The invitation stays valid: the agent can try another passphrase.
        record TooWeak(Passphrase.Weakness weakness) implements Outcome {}

        /// The invitation stays valid: the agent can try the next code.
        record WrongCode() implements Outcome {}

        /// The invitation is unknown, accepted, replaced or expired. The caller does not learn which.
        record NoInvitation() implements Outcome {}
    }

    @Writes
    public Outcome accept(InvitationToken token, Passphrase passphrase, OneTimeCode code, Instant at) {
        Optional<Invitation> invitation = invitations.find(token).filter(one -> one.isOpen(at));
        if (invitation.isEmpty()) {
            return new Outcome.NoInvitation();
        }
        Optional<Passphrase.Weakness> weakness =
                passphrase.findWeakness(invitation.get().agent().login());
        if (weakness.isPresent()) {
            return new Outcome.TooWeak(weakness.get());
        }
        OptionalLong step = invitation.get().codes().stepOf(code, at);
        return step.isEmpty() ? new Outcome.WrongCode() : accept(invitation.get(), passphrase, step.getAsLong(), at);
    }

    private Outcome accept(Invitation invitation, Passphrase passphrase, long step, Instant at) {
        Agent agent = invitation.agent().activated();
        agents.update(agent);
        credentials.add(new Credential(agent, hashes.hash(passphrase), invitation.codes()), step);
        invitations.remove(agent.id());
        var session = SessionToken.draw();
        sessions.add(session, Session.open(agent, at));
        return new Outcome.Accepted(session, agent);
    }
}
