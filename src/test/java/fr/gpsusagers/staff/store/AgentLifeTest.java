package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.SessionEnds;
import fr.gpsusagers.staff.signin.SignIn;
import fr.gpsusagers.staff.signin.SignIn.Browser;
import fr.gpsusagers.staff.signin.WaysIn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An agent's account from the invitation to the last day, with the real database, hash and key.
@WithDatabase
class AgentLifeTest {

    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final Login LOGIN = new Login("accueil-rsa-2");
    private static final int MANY = 8;

    private final TestClock clock = new TestClock();
    private final JdbcClient database;
    private final StoredAgents agents;
    private final StoredInvitations invitations;
    private final StoredCredentials credentials;
    private final StoredSessions sessions;
    private final StoredIdentities identities;
    private final SecretBox box;
    private final Argon2Hashes hashes = new Argon2Hashes(new HeavyWork(HeavyWork.Size.of(1)));

    AgentLifeTest(JdbcClient database, @TempDir Path data) {
        this.box = TestBox.in(data);
        this.database = database;
        this.agents = new StoredStaff(database).agents;
        this.invitations = new StoredInvitations(database, box);
        this.credentials = new StoredCredentials(database, box);
        this.sessions = new StoredSessions(database);
        this.identities = new StoredIdentities(database, box);
    }

    @Test
    void an_agent_is_invited_accepts_works_leaves_and_comes_again() {
        Invitation invitation = added();
        assertThat(waysIn().findInvitation(invitation.token(), clock.instant())).contains(invitation);
        Token first = accepted(invitation);
        assertThat(found(first)).isPresent();
        assertThat(openSessions().end(first)).isPresent();
        assertThat(found(first)).isEmpty();
        assertThat(signIn(invitation)).isInstanceOf(SignIn.Outcome.Refused.class);
        clock.pass(Duration.ofSeconds(30));
        var again = (SignIn.Outcome.SignedIn) signIn(invitation);
        assertThat(found(again.token())).contains(again.agent());
        clock.pass(Duration.ofMinutes(59));
        assertThat(found(again.token())).isPresent();
        clock.pass(Duration.ofMinutes(59));
        assertThat(found(again.token())).isPresent();
    }

    @Test
    void whoever_is_disabled_or_reset_is_out_at_once() {
        Invitation invitation = added();
        Token session = accepted(invitation);
        new Accounts(agents, invitations, credentials, identities)
                .disable(CONSOLE, invitation.agent().id());
        assertThat(found(session)).isEmpty();
        clock.pass(Duration.ofSeconds(30));
        assertThat(signIn(invitation)).isInstanceOf(SignIn.Outcome.Refused.class);

        var back = (Accounts.Invited) new Accounts(agents, invitations, credentials, identities)
                .reset(CONSOLE, invitation.agent().id(), clock.instant());
        assertThat(found(session)).isEmpty();
        assertThat(found(accepted(back.invitation()))).isPresent();
    }

    @Test
    void of_many_who_use_the_same_code_at_once_one_gets_in() {
        Invitation invitation = added();
        accepted(invitation);
        clock.pass(Duration.ofSeconds(30));
        var outcomes = new ConcurrentLinkedQueue<SignIn.Outcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MANY; i++) {
                threads.execute(() -> outcomes.add(signIn(invitation)));
            }
        }
        assertThat(outcomes).hasSize(MANY);
        assertThat(outcomes.stream().filter(SignIn.Outcome.SignedIn.class::isInstance))
                .hasSize(1);
    }

    @Test
    void no_token_no_secret_and_no_passphrase_can_be_read_in_the_database() {
        Invitation invitation = added();
        String before = everything();
        Token session = accepted(invitation);
        String after = everything();
        assertThat(before + after)
                .contains("accueil-rsa-2", "$argon2id$")
                .doesNotContain(
                        invitation.token().value(),
                        hex(invitation.token().value()),
                        invitation.codes().hex(),
                        session.value(),
                        hex(session.value()),
                        StaffInMemory.PASSPHRASE.value());
    }

    @Test
    void a_session_is_a_hash_an_agent_a_version_and_three_moments() {
        assertThat(database.sql("""
                        select column_name from information_schema.columns where table_name = 'agent_session'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "token_hash", "agent", "rights_version", "opened_at", "seen_at", "expires_at");
    }

    private Invitation added() {
        var outcome = new Accounts(agents, invitations, credentials, identities)
                .add(CONSOLE, LOGIN, Set.of(Role.AGENT), StaffInMemory.desks("rsa-1"), clock.instant());
        return ((Accounts.Invited) outcome).invitation();
    }

    private WaysIn waysIn() {
        return new WaysIn(agents, invitations, credentials, identities, hashes, sessions);
    }

    private Token accepted(Invitation invitation) {
        var outcome = waysIn().accept(
                        invitation.token(),
                        StaffInMemory.PASSPHRASE,
                        invitation.codes().codeAt(clock.instant()),
                        clock.instant());
        return ((WaysIn.Accepting.Accepted) outcome).session();
    }

    private SignIn.Outcome signIn(Invitation invitation) {
        return new SignIn(
                        new StoredFailedSignIns(database, box),
                        new StoredPaces(database, box),
                        box,
                        credentials,
                        hashes,
                        sessions)
                .signIn(
                        LOGIN.value(),
                        StaffInMemory.PASSPHRASE,
                        invitation.codes().codeAt(clock.instant()),
                        new Browser(Client.at("192.0.2.1"), ""),
                        clock.instant());
    }

    private OpenSessions openSessions() {
        return new OpenSessions(
                sessions,
                agents,
                new StoredAbsences(database),
                new StoredPresences(database),
                new SessionEnds(),
                new StoredFailedSignIns(database, box),
                new StoredPaces(database, box),
                new StoredRoundTrips(database));
    }

    private Optional<Agent> found(Token token) {
        return openSessions().resume(token, OpenSessions.Asked.BY_PERSON, clock.instant());
    }

    private String everything() {
        var text = new StringBuilder();
        for (String table : Arrays.asList("agent", "agent_invitation", "agent_credential", "agent_session")) {
            database.sql("select cast(row_to_json(a) as text) from " + table + " a")
                    .query(String.class)
                    .list()
                    .forEach(text::append);
        }
        return text.toString();
    }

    private static String hex(String token) {
        return HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8));
    }
}
