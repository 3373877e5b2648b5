package fr.gpsusagers.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.Presences.Presence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskCallbacksTest {

    private static final DeskId RSA = new DeskId("rsa-1");
    private static final DeskId APA = new DeskId("apa-1");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private final StaffInMemory staff = new StaffInMemory();
    private final Instant now = new TestClock().instant();
    private final Openings openings = new Openings();
    private final Agent lead = staff.active("responsable-rsa", Role.TEAM_LEAD, "rsa-1");
    private final DeskCallbacks deskCallbacks = new DeskCallbacks(openings, new Seen(List.of()));

    @Test
    void the_lead_of_a_desk_opens_and_closes_its_callbacks() {
        assertThat(deskCallbacks.open(lead, RSA, now)).isEqualTo(DeskChange.CHANGED);
        assertThat(deskCallbacks.open(lead, RSA, now)).isEqualTo(DeskChange.UNCHANGED);
        assertThat(deskCallbacks.showTeams(now).ready()).containsExactly(RSA);
        assertThat(deskCallbacks.close(lead, RSA, now)).isEqualTo(DeskChange.CHANGED);
        assertThat(deskCallbacks.close(lead, RSA, now)).isEqualTo(DeskChange.UNCHANGED);
        assertThat(deskCallbacks.showTeams(now).ready()).isEmpty();
    }

    @Test
    void nobody_does_it_for_a_desk_that_he_does_not_lead() {
        Agent agent = staff.active("accueil-rsa-1", Role.AGENT, "rsa-1");
        assertThat(deskCallbacks.open(lead, APA, now)).isEqualTo(DeskChange.NOT_YOURS);
        assertThat(deskCallbacks.open(agent, RSA, now)).isEqualTo(DeskChange.NOT_YOURS);
        assertThat(deskCallbacks.close(agent, RSA, now)).isEqualTo(DeskChange.NOT_YOURS);
    }

    @Test
    void the_lead_of_a_desk_sees_its_team_and_each_agent_his_own_line_of_it_and_nobody_else_does() {
        var absences = new AbsencesInMemory();
        Agent agent = staff.active("accueil-rsa-1", Role.AGENT, "rsa-1");
        var away = new Absence(agent.id(), TODAY.minusDays(1), TODAY, Optional.of(lead.id()));
        absences.add(new Absence(agent.id(), TODAY.minusDays(9), TODAY.minusDays(8), Optional.empty()));
        absences.add(away);
        var declared = new DeclaredPresence(PresenceState.IN_CALL, now);
        staff.declared.replace(agent.id(), declared);
        var seen = new Seen(List.of(new Presence(lead.id(), RSA, now)));
        var showTeam = new TeamPresence(staff.agents, seen, staff.declared, absences);
        var own = new Member(
                agent, Optional.empty(), Optional.of(declared), Optional.of(away), Optional.of(lead.login()));
        assertThat(showTeam.showTeam(lead, RSA, now))
                .contains(List.of(
                        own, new Member(lead, Optional.of(now), Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(showTeam.listOwnLines(agent.id(), now)).containsExactly(new TeamPresence.Line(RSA, own));
        assertThat(showTeam.showTeam(lead, APA, now)).isEmpty();
        assertThat(showTeam.showTeam(agent, RSA, now)).isEmpty();
    }

    record Seen(List<Presence> all) implements Presences {

        @Override
        public int update(AgentId agent, Set<DeskId> desks, Instant at, Instant notSince) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Presence> listAll() {
            return List.of();
        }

        @Override
        public List<Presence> listAt(DeskId desk) {
            return all;
        }
    }

    private static final class Openings implements DeskOpenings {

        private final Set<DeskId> open = new HashSet<>();

        @Override
        public boolean add(DeskId desk, AgentId by, Instant at) {
            return open.add(desk);
        }

        @Override
        public boolean updateClosed(DeskId desk, AgentId by, Instant at) {
            return open.remove(desk);
        }

        @Override
        public Set<DeskId> listReady(LocalDate day) {
            return Set.copyOf(open);
        }

        @Override
        public List<DeskState> listStates() {
            throw new UnsupportedOperationException();
        }
    }
}
