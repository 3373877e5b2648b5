package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.DeskState;
import fr.gpsusagers.staff.desk.Presences.Presence;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredDesksTest {

    private static final DeskId RSA = new DeskId("rsa-1");
    private static final DeskId APA = new DeskId("apa-1");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final Instant now = new TestClock().instant();
    private final JdbcClient database;
    private final StoredDesks openings;
    private final StoredPresences presences;
    private final StoredAbsences absences;
    private final StoredStaff staff;
    private final Agent agent;
    private final Agent other;

    StoredDesksTest(JdbcClient database) {
        this.database = database;
        this.openings = new StoredDesks(database);
        this.presences = new StoredPresences(database);
        this.absences = new StoredAbsences(database);
        this.staff = new StoredStaff(database);
        this.agent = staff.active("un", Role.AGENT, "rsa-1");
        this.other = staff.active("deux", Role.TEAM_LEAD, "rsa-1", "apa-1");
    }

    @Test
    void a_desk_is_ready_when_it_is_open_and_someone_active_serves_it() {
        assertThat(openings.listReady(MONDAY)).isEmpty();
        openings.add(RSA, other.id(), now);
        openings.add(APA, other.id(), now);
        openings.add(new DeskId("desert"), other.id(), now);
        assertThat(openings.listReady(MONDAY)).containsExactlyInAnyOrder(RSA, APA);
        staff.agents.update(other.disabled());
        assertThat(openings.listReady(MONDAY)).containsExactly(RSA);
        staff.agents.update(agent.invitedAgain());
        assertThat(openings.listReady(MONDAY)).isEmpty();
    }

    @Test
    void a_desk_is_not_ready_while_all_its_agents_are_away_unless_someone_stands_in() {
        openings.add(RSA, other.id(), now);
        openings.add(APA, other.id(), now);
        absences.add(new Absence(other.id(), MONDAY, MONDAY, Optional.empty()));
        assertThat(openings.listReady(MONDAY)).containsExactly(RSA);
        assertThat(openings.listReady(MONDAY.plusDays(1))).containsExactlyInAnyOrder(RSA, APA);
        Agent third = staff.active("trois", Role.AGENT, "desert");
        absences.add(new Absence(agent.id(), MONDAY, MONDAY, Optional.of(third.id())));
        assertThat(openings.listReady(MONDAY)).containsExactly(RSA);
        absences.add(new Absence(third.id(), MONDAY, MONDAY, Optional.empty()));
        assertThat(openings.listReady(MONDAY)).as("who stands in is away too").isEmpty();
    }

    @Test
    void a_desk_opens_and_closes_once_at_a_time_and_who_did_it_is_kept() {
        assertThat(openings.add(RSA, other.id(), now)).isTrue();
        assertThat(openings.add(RSA, agent.id(), now)).isFalse();
        assertThat(openings.updateClosed(RSA, agent.id(), now)).isTrue();
        assertThat(openings.updateClosed(RSA, agent.id(), now)).isFalse();
        assertThat(openings.listReady(MONDAY)).isEmpty();
        assertThat(openings.add(RSA, agent.id(), now)).isTrue();
        assertThat(database.sql("select count(*) from desk_opening")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void every_desk_that_is_open_or_served_says_where_it_stands() {
        openings.add(RSA, other.id(), now);
        openings.add(new DeskId("desert"), other.id(), now);
        assertThat(openings.listStates())
                .containsExactly(
                        new DeskState(APA, false, 1),
                        new DeskState(new DeskId("desert"), true, 0),
                        new DeskState(RSA, true, 2));
        assertThat(openings.listStates().stream().filter(DeskState::isReady))
                .extracting(DeskState::desk)
                .containsExactly(RSA);
    }

    @Test
    void a_presence_is_noted_at_most_once_a_minute() {
        var recordPresence = new TeamPresence(staff.agents, presences, presences, absences);
        assertThat(recordPresence.record(agent.id(), agent.desks(), now)).isEqualTo(1);
        assertThat(recordPresence.record(agent.id(), agent.desks(), now.plusSeconds(59)))
                .isEqualTo(0);
        assertThat(recordPresence.record(other.id(), other.desks(), now.plusSeconds(59)))
                .isEqualTo(2);
        assertThat(recordPresence.record(agent.id(), agent.desks(), now.plusSeconds(60)))
                .isEqualTo(1);
        assertThat(recordPresence.record(agent.id(), StaffInMemory.desks(), now))
                .isEqualTo(0);
        assertThat(presences.listAt(RSA))
                .containsExactly(
                        new Presence(agent.id(), RSA, now.plusSeconds(60)),
                        new Presence(other.id(), RSA, now.plusSeconds(59)));
    }

    @Test
    void a_desk_was_last_seen_by_who_serves_it_now() {
        presences.update(agent.id(), agent.desks(), now, now);
        presences.update(other.id(), other.desks(), now.minus(Duration.ofHours(1)), now);
        assertThat(presences.findLastSeen(RSA)).contains(now);
        staff.agents.update(agent.withRoles(agent.roles(), StaffInMemory.desks("apa-1")));
        assertThat(presences.findLastSeen(RSA)).contains(now.minus(Duration.ofHours(1)));
        assertThat(presences.findLastSeen(new DeskId("desert"))).isEmpty();
    }

    @Test
    void who_moved_to_another_desk_no_longer_counts_at_the_old_one_and_a_substitute_does() {
        presences.update(agent.id(), agent.desks(), now, now);
        presences.update(other.id(), other.desks(), now, now);
        staff.agents.update(agent.withRoles(agent.roles(), StaffInMemory.desks("apa-1")));
        assertThat(presences.listAll())
                .containsExactlyInAnyOrder(new Presence(other.id(), RSA, now), new Presence(other.id(), APA, now));
        absences.add(new Absence(other.id(), MONDAY, MONDAY, Optional.of(agent.id())));
        assertThat(presences.listAll())
                .containsExactlyInAnyOrder(
                        new Presence(agent.id(), RSA, now),
                        new Presence(other.id(), RSA, now),
                        new Presence(other.id(), APA, now));
    }

    @Test
    void an_absence_is_kept_with_its_substitute_and_found_by_day_and_by_agent() {
        var absence = new Absence(agent.id(), MONDAY, MONDAY.plusDays(4), Optional.of(other.id()));
        var day = new Absence(other.id(), MONDAY, MONDAY, Optional.empty());
        absences.add(absence);
        absences.add(day);
        assertThat(absences.listOn(MONDAY)).containsExactlyInAnyOrder(absence, day);
        assertThat(absences.listOn(MONDAY.plusDays(4))).containsExactly(absence);
        assertThat(absences.listOn(MONDAY.plusDays(5))).isEmpty();
        assertThat(absences.listOf(agent.id())).containsExactly(absence);
        absences.remove(absence);
        assertThat(absences.listOf(agent.id())).isEmpty();
    }
}
