package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.PresenceState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionsTest {

    private final StaffInMemory staff = new StaffInMemory();
    private final TestClock clock = new TestClock();
    private final Agent agent = staff.active("accueil-rsa-2", Role.AGENT, "rsa-1");
    private final Token token = Token.draw();
    private final AbsencesInMemory absences = new AbsencesInMemory();
    private final OpenSessions openSessions = new OpenSessions(
            staff.sessions,
            staff.agents,
            absences,
            staff.declared,
            new SessionEnds(),
            staff.failed,
            staff.paces,
            new RoundTripsInMemory());

    @BeforeEach
    void open() {
        staff.sessions.add(token, Session.open(agent, clock.instant()));
    }

    @Test
    void an_agent_is_found_by_his_token_and_by_no_other() {
        assertThat(found()).contains(agent);
        assertThat(openSessions.resume(Token.draw(), OpenSessions.Asked.BY_PERSON, clock.instant()))
                .isEmpty();
    }

    @Test
    void who_stands_in_for_someone_away_serves_his_desks_as_long_as_he_is_away() {
        Agent away = staff.active("accueil-apa-1", Role.AGENT, "apa-1");
        LocalDate today = FrenchTime.at(clock.instant()).toLocalDate();
        absences.add(new Absence(away.id(), today.plusDays(1), today.plusDays(1), Optional.of(agent.id())));
        assertThat(found().orElseThrow().serves(new DeskId("apa-1"))).isFalse();
        absences.add(new Absence(away.id(), today, today, Optional.of(agent.id())));
        Agent standingIn = found().orElseThrow();
        assertThat(standingIn.desks()).containsExactlyInAnyOrder(new DeskId("rsa-1"), new DeskId("apa-1"));
        assertThat(standingIn.roles()).isEqualTo(agent.roles());
    }

    @Test
    void an_hour_away_ends_it() {
        clock.pass(Duration.ofMinutes(59));
        assertThat(found()).isPresent();
        clock.pass(Duration.ofMinutes(60));
        assertThat(found()).isEmpty();
    }

    @Test
    void twelve_hours_end_it_whatever_he_does() {
        for (int half = 0; half < 23; half++) {
            clock.pass(Duration.ofMinutes(30));
            assertThat(found()).isPresent();
        }
        clock.pass(Duration.ofMinutes(30));
        assertThat(found()).isEmpty();
    }

    static List<UnaryOperator<Agent>> changes() {
        return List.of(
                Agent::disabled,
                Agent::invitedAgain,
                agent -> agent.withRoles(Set.of(Role.OPERATOR), agent.desks()),
                agent -> agent.withRoles(agent.roles(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_what_he_may_do_ends_it_at_once(UnaryOperator<Agent> change) {
        staff.agents.update(change.apply(agent));
        assertThat(found()).isEmpty();
    }

    @Test
    void it_is_noted_once_a_minute_that_he_is_there() {
        clock.pass(Duration.ofSeconds(59));
        found();
        assertThat(staff.sessions.notes()).isZero();
        clock.pass(Duration.ofSeconds(1));
        found();
        found();
        assertThat(staff.sessions.notes()).isEqualTo(1);
    }

    @Test
    void whoever_leaves_is_gone() {
        staff.declared.replace(agent.id(), new DeclaredPresence(PresenceState.AWAY, clock.instant()));
        assertThat(openSessions.end(token)).isPresent();
        assertThat(staff.declared.size()).isZero();
        assertThat(openSessions.end(token)).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_over_is_forgotten_in_time() {
        staff.failed.replace("un", Optional.empty(), new Failures(1, clock.instant()));
        staff.declared.replace(agent.id(), new DeclaredPresence(PresenceState.AWAY, clock.instant()));
        clock.pass(Duration.ofMinutes(30));
        openSessions.forget(clock.instant());
        assertThat(staff.sessions.find(token)).isPresent();
        assertThat(staff.failed.find("un")).isPresent();
        assertThat(staff.declared.size()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(30));
        openSessions.forget(clock.instant());
        assertThat(staff.sessions.find(token)).isEmpty();
        assertThat(staff.failed.find("un")).isEmpty();
        assertThat(staff.declared.size()).isZero();
    }

    @Test
    void what_has_not_the_form_of_a_token_is_none() {
        assertThat(Token.find("bonjour")).isEmpty();
        assertThat(Token.find(token.value())).contains(token);
        assertThat(token).hasToString("…");
    }

    private Optional<Agent> found() {
        return openSessions.resume(token, OpenSessions.Asked.BY_PERSON, clock.instant());
    }
}
