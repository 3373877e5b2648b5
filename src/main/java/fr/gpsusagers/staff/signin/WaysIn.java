package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Credentials;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.Identities;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.Invitations;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.account.PassphraseHashes;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// The ways in which an agent can sign in: by passphrase and one-time code, by an identity at the provider, or both.
/// An agent gets the first one by accepting an invitation, which also signs the agent in.
@UseCase
public class WaysIn {

    private final Agents agents;
    private final Invitations invitations;
    private final Credentials credentials;
    private final Identities identities;
    private final PassphraseHashes hashes;
    private final Sessions sessions;

    public WaysIn(
            Agents agents,
            Invitations invitations,
            Credentials credentials,
            Identities identities,
            PassphraseHashes hashes,
            Sessions sessions) {
        this.agents = agents;
        this.invitations = invitations;
        this.credentials = credentials;
        this.identities = identities;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    public enum WayIn {
        PASSPHRASE,
        PROVIDER
    }

    public Set<WayIn> list(Agent agent) {
        var ways = EnumSet.noneOf(WayIn.class);
        if (credentials.find(agent.login()).isPresent()) {
            ways.add(WayIn.PASSPHRASE);
        }
        if (identities.has(agent.id())) {
            ways.add(WayIn.PROVIDER);
        }
        return Set.copyOf(ways);
    }

    public sealed interface Accepting {

        record Accepted(Token session, Agent agent) implements Accepting {}

        /// The invitation stays valid: the agent can try another passphrase.
        record TooWeak(Passphrase.Weakness weakness) implements Accepting {}

        /// The invitation stays valid: the agent can try the next code.
        record WrongCode() implements Accepting {}

        /// The invitation is unknown, accepted, replaced or expired. The caller does not learn which.
        record NoInvitation() implements Accepting {}
    }

    /// Lets an invited agent choose a passphrase and prove with a first one-time code that the telephone is set up.
    /// Signs the agent in: the code just used would be refused at sign-in as a replay.
    @Writes
    public Accepting accept(Token token, Passphrase passphrase, OneTimeCode code, Instant at) {
        Optional<Invitation> invitation = findInvitation(token, at);
        if (invitation.isEmpty()) {
            return new Accepting.NoInvitation();
        }
        Optional<Passphrase.Weakness> weakness =
                passphrase.findWeakness(invitation.get().agent().login());
        if (weakness.isPresent()) {
            return new Accepting.TooWeak(weakness.get());
        }
        OptionalLong step = invitation.get().codes().stepOf(code, at);
        return step.isEmpty() ? new Accepting.WrongCode() : accept(invitation.get(), passphrase, step.getAsLong(), at);
    }

    private Accepting accept(Invitation invitation, Passphrase passphrase, long step, Instant at) {
        Agent agent = invitation.agent().activated();
        agents.update(agent);
        credentials.add(new Credential(agent, hashes.hash(passphrase), invitation.codes()), step);
        invitations.remove(agent.id());
        return new Accepting.Accepted(openSession(agent, at), agent);
    }

    /// Lets an agent accept an invitation by an identity at the provider, instead of a passphrase, and signs the agent
    /// in.
    @Writes
    public Return acceptByIdentity(Token token, Identification.Known known, Instant at) {
        Optional<Invitation> invitation = findInvitation(token, at);
        if (invitation.isEmpty()) {
            return NotSignedIn.NO_INVITATION;
        }
        Agent agent = invitation.get().agent().activated();
        if (!identities.add(agent.id(), known.identity())) {
            return NotSignedIn.TAKEN;
        }
        agents.update(agent);
        invitations.remove(agent.id());
        return new Return.SignedIn(openSession(agent, at), agent, known.proof());
    }

    /// Finds the invitation with this token, as often as needed. Empty if it is unknown, accepted, replaced or expired.
    /// The caller does not learn which.
    public Optional<Invitation> findInvitation(Token token, Instant at) {
        return invitations.find(token).filter(invitation -> invitation.isOpen(at));
    }

    /// Signs in the agent who has this identity. The session is the same as after a sign-in by passphrase.
    @Writes
    public Return signInByIdentity(Identification.Known known, Instant at) {
        return identities
                .find(known.identity())
                .filter(Agent::isActive)
                .<Return>map(agent -> new Return.SignedIn(openSession(agent, at), agent, known.proof()))
                .orElse(NotSignedIn.NO_AGENT);
    }

    private Token openSession(Agent agent, Instant at) {
        var token = Token.draw();
        sessions.add(token, Session.open(agent, at));
        return token;
    }

    /// Lets a signed-in agent add the identity provider as another way to sign in.
    @Writes
    public Return addIdentity(Agent agent, Identity identity) {
        return identities.add(agent.id(), identity) ? new Return.WayInAdded() : NotSignedIn.TAKEN;
    }
}
