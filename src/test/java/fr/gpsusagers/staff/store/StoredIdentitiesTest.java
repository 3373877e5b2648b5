package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.staff.signin.SignInPurpose;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredIdentitiesTest {

    private static final Identity ONE = new Identity("https://auth.example", "personne-1");
    private static final Identity TWO = new Identity("https://auth.example", "personne-2");
    private static final int MANY = 8;

    private final Instant now = new TestClock().instant();
    private final JdbcClient database;
    private final StoredIdentities identities;
    private final StoredRoundTrips trips;
    private final Path data;
    private final Agent agent;
    private final Agent other;

    StoredIdentitiesTest(JdbcClient database, @TempDir Path data) {
        var staff = new StoredStaff(database);
        this.database = database;
        this.data = data;
        this.identities = new StoredIdentities(database, TestBox.in(data));
        this.trips = new StoredRoundTrips(database);
        this.agent = staff.active("un", Role.AGENT, "rsa-1");
        this.other = staff.active("deux", Role.AGENT, "rsa-1");
    }

    @Test
    void an_identity_finds_its_agent_and_no_other_in_another_process_too() {
        assertThat(identities.add(agent.id(), ONE)).isTrue();
        assertThat(new StoredIdentities(database, TestBox.in(data)).find(ONE)).contains(agent);
        assertThat(identities.find(TWO)).isEmpty();
        assertThat(identities.find(new Identity("https://ailleurs.example", ONE.subject())))
                .isEmpty();
        assertThat(identities.has(agent.id())).isTrue();
        assertThat(identities.has(other.id())).isFalse();
    }

    @Test
    void no_two_agents_have_one_identity_and_no_agent_has_two() {
        identities.add(agent.id(), ONE);
        assertThat(identities.add(other.id(), ONE)).isFalse();
        assertThat(identities.add(agent.id(), TWO)).isFalse();
        assertThat(identities.find(ONE)).contains(agent);
        identities.remove(agent.id());
        assertThat(identities.find(ONE)).isEmpty();
        assertThat(identities.add(other.id(), ONE)).isTrue();
    }

    @Test
    void whoever_has_the_database_alone_cannot_even_try_the_names_of_persons() throws Exception {
        identities.add(agent.id(), ONE);
        String row = database.sql("select cast(row_to_json(i) as text) from agent_identity i")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(ONE.subject(), ONE.issuer());
        for (String guess :
                new String[] {ONE.subject(), ONE.issuer() + ONE.subject(), ONE.issuer() + "\n" + ONE.subject()}) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(guess.getBytes(StandardCharsets.UTF_8));
            assertThat(row).doesNotContain(HexFormat.of().formatHex(hash));
        }
        assertThat(ONE.toString()).doesNotContain("personne");
    }

    @Test
    void with_another_key_nobody_is_found(@TempDir Path elsewhere) {
        identities.add(agent.id(), ONE);
        assertThat(new StoredIdentities(database, TestBox.in(elsewhere)).find(ONE))
                .isEmpty();
    }

    @Test
    void a_trip_is_used_once_by_whichever_node_is_first() {
        RoundTrip trip = trip();
        trips.add(trip, now.plus(RoundTrip.VALID));
        var uses = new ConcurrentLinkedQueue<Boolean>();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < MANY; node++) {
                nodes.execute(() -> uses.add(new StoredRoundTrips(database).use(trip, now)));
            }
        }
        assertThat(uses).hasSize(MANY).containsOnlyOnce(true);
    }

    @Test
    void a_trip_that_is_too_old_or_was_altered_is_void() {
        RoundTrip trip = trip();
        trips.add(trip, now.plus(RoundTrip.VALID));
        assertThat(trips.use(new RoundTrip(trip.secret(), new SignInPurpose.AddWayIn(AgentId.random())), now))
                .isFalse();
        assertThat(trips.use(trip, now.plus(RoundTrip.VALID))).isFalse();
        assertThat(trips.removeOver(now.plus(RoundTrip.VALID).minusMillis(1))).isZero();
        assertThat(trips.removeOver(now.plus(RoundTrip.VALID))).isEqualTo(1);
        assertThat(trips.use(trip, now)).isFalse();
    }

    @Test
    void nothing_of_a_trip_can_be_read_in_the_database() {
        var invitation = Token.draw();
        RoundTrip trip = new RoundTrip(Token.draw(), new SignInPurpose.AcceptInvitation(invitation));
        trips.add(trip, now.plus(RoundTrip.VALID));
        assertThat(database.sql("select cast(row_to_json(a) as text) from sign_in_attempt a")
                        .query(String.class)
                        .single())
                .doesNotContain(trip.secret().value(), invitation.value(), trip.state(), trip.verifier());
    }

    private static RoundTrip trip() {
        return new RoundTrip(Token.draw(), new SignInPurpose.ComeIn());
    }
}
