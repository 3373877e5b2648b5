package fr.gpsusagers.staff;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.CountedHashes;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.CredentialsInMemory;
import fr.gpsusagers.staff.account.IdentitiesInMemory;
import fr.gpsusagers.staff.account.InvitationsInMemory;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.desk.DeclaredPresencesInMemory;
import fr.gpsusagers.staff.signin.FailedSignInsInMemory;
import fr.gpsusagers.staff.signin.PacesInMemory;
import fr.gpsusagers.staff.signin.SessionsInMemory;
import fr.gpsusagers.staff.signin.WaysIn;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Agents in memory for one test, with the passphrase and code secret that they sign in with.
public final class StaffInMemory {

    public static final Passphrase PASSPHRASE = new Passphrase("girafe violon tempête moutarde");
    public static final CodeSecret CODES = CodeSecret.draw();

    public final AgentsInMemory agents = new AgentsInMemory();
    public final InvitationsInMemory invitations = new InvitationsInMemory();
    public final CredentialsInMemory credentials = new CredentialsInMemory();
    public final SessionsInMemory sessions = new SessionsInMemory(agents);
    public final IdentitiesInMemory identities = new IdentitiesInMemory(agents);
    public final CountedHashes hashes = new CountedHashes();
    public final FailedSignInsInMemory failed = new FailedSignInsInMemory();
    public final PacesInMemory paces = new PacesInMemory();
    public final DeclaredPresencesInMemory declared = new DeclaredPresencesInMemory();

    /// Adds an agent who has accepted his invitation.
    public Agent active(String login, Role role, String... desks) {
        Agent agent = Agent.invited(AgentId.random(), new Login(login), Set.of(role), desks(desks))
                .activated();
        agents.add(agent);
        credentials.add(new Credential(agent, new CountedHashes().hash(PASSPHRASE), CODES), 0);
        return agent;
    }

    public Accounts accounts() {
        return new Accounts(agents, invitations, credentials, identities);
    }

    public WaysIn waysIn() {
        return new WaysIn(agents, invitations, credentials, identities, hashes, sessions);
    }

    /// Returns the current state of an agent.
    public Agent now(Agent agent) {
        return agents.find(agent.id()).orElseThrow();
    }

    public static Set<DeskId> desks(String... desks) {
        return Arrays.stream(desks).map(DeskId::new).collect(Collectors.toSet());
    }
}
