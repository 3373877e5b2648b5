package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.PresenceState;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.SessionEnds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A state of presence lasts no longer than the session and the day, and nothing else of it is stored.
@WithDatabase
class StoredPresencesTest {

    private static final DeskId RSA = new DeskId("rsa-1");

    /// Twenty to ten on a Monday evening in France.
    private static final Instant SIGNED_IN = Instant.parse("2026-11-30T20:40:00Z");

    private static final Instant SAID = SIGNED_IN.plusSeconds(300);

    private final JdbcClient database;
    private final StoredPresences declared;
    private final StoredSessions sessions;
    private final TeamPresence teamPresence;
    private final StoredStaff staff;
    private final Agent agent;
    private final Token token = Token.draw();

    StoredPresencesTest(JdbcClient database) {
        this.database = database;
        this.declared = new StoredPresences(database);
        this.sessions = new StoredSessions(database);
        this.teamPresence =
                new TeamPresence(new StoredAgents(database), declared, declared, new StoredAbsences(database));
        this.staff = new StoredStaff(database);
        this.agent = staff.active("accueil-rsa-1", Role.AGENT, "rsa-1");
    }

    @BeforeEach
    void an_agent_signs_in_and_takes_a_call() {
        sessions.add(token, Session.open(agent, SIGNED_IN));
        teamPresence.declare(agent.id(), PresenceState.IN_CALL, SAID);
    }

    @Test
    void the_last_state_of_each_agent_is_found_and_no_other() {
        Agent other = staff.active("accueil-rsa-2", Role.AGENT, "rsa-1");
        assertThat(declared.find(agent.id(), SAID)).contains(new DeclaredPresence(PresenceState.IN_CALL, SAID));
        assertThat(declared.find(other.id(), SAID)).isEmpty();
        teamPresence.declare(agent.id(), PresenceState.AWAY, SAID.plusSeconds(60));
        assertThat(declared.find(agent.id(), SAID.plusSeconds(60)))
                .contains(new DeclaredPresence(PresenceState.AWAY, SAID.plusSeconds(60)));
        assertThat(rows()).isEqualTo(1);
        teamPresence.declare(agent.id(), PresenceState.HERE, SAID.plusSeconds(90));
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the agent last did something at | it is now           | holds
            2026-11-30T20:45:00Z             | 2026-11-30T21:44:59Z | true
            2026-11-30T20:45:00Z             | 2026-11-30T21:45:00Z | false
            2026-11-30T22:30:00Z             | 2026-11-30T22:59:59Z | true
            2026-11-30T22:30:00Z             | 2026-11-30T23:00:00Z | false
            """)
    void a_state_holds_until_the_session_ends_and_until_midnight_in_france(
            Instant lastSeen, Instant now, boolean holds) {
        sessions.updateSeen(token, lastSeen);
        assertThat(declared.find(agent.id(), now).isPresent()).isEqualTo(holds);
        assertThat(forget(now)).isEqualTo(holds ? 0 : 1);
        assertThat(rows()).isEqualTo(holds ? 1 : 0);
    }

    @Test
    void signing_out_forgets_it_at_once() {
        openSessions().end(token);
        assertThat(rows()).isZero();
    }

    @Test
    void whoever_signs_in_anew_is_here() {
        sessions.add(Token.draw(), Session.open(agent, SAID.plusSeconds(60)));
        assertThat(declared.find(agent.id(), SAID.plusSeconds(60))).isEmpty();
        assertThat(forget(SAID.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void a_second_browser_says_and_sees_the_same_state() {
        sessions.add(Token.draw(), Session.open(agent, SIGNED_IN.plusSeconds(60)));
        assertThat(declared.find(agent.id(), SAID)).contains(new DeclaredPresence(PresenceState.IN_CALL, SAID));
    }

    @Test
    void whoever_must_sign_in_again_since_his_rights_changed_has_no_state() {
        staff.agents.update(agent.withRoles(agent.roles(), StaffInMemory.desks("apa-1")));
        assertThat(declared.find(agent.id(), SAID)).isEmpty();
        assertThat(forget(SAID)).isEqualTo(1);
    }

    @Test
    void a_desk_whose_agents_are_all_away_for_a_moment_stays_ready_and_one_with_an_absence_does_not() {
        var openings = new StoredDesks(database);
        LocalDate monday = LocalDate.parse("2026-11-30");
        openings.add(RSA, agent.id(), SAID);
        teamPresence.declare(agent.id(), PresenceState.AWAY, SAID);
        assertThat(openings.listReady(monday)).containsExactly(RSA);
        new StoredAbsences(database).add(new Absence(agent.id(), monday, monday, Optional.empty()));
        assertThat(openings.listReady(monday)).isEmpty();
    }

    @Test
    void a_state_is_an_agent_a_word_and_a_moment_and_the_planner_samples_nothing() {
        assertThat(database.sql("""
                        select attname || ' ' || attstattarget from pg_attribute
                        where attrelid = 'agent_presence'::regclass and attnum > 0
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("agent 0", "state 0", "since 0");
    }

    private int forget(Instant at) {
        int before = rows();
        openSessions().forget(at);
        return before - rows();
    }

    private OpenSessions openSessions() {
        var others = new StaffInMemory();
        return new OpenSessions(
                sessions,
                staff.agents,
                new StoredAbsences(database),
                declared,
                new SessionEnds(),
                others.failed,
                others.paces,
                new StoredRoundTrips(database));
    }

    private int rows() {
        return database.sql("select count(*) from agent_presence")
                .query(Integer.class)
                .single();
    }
}
