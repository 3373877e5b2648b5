package fr.gpsusagers.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclareAbsenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final StaffInMemory staff = new StaffInMemory();
    private final AbsencesInMemory absences = new AbsencesInMemory();
    private final Agent lead = staff.active("responsable-rsa", Role.TEAM_LEAD, "rsa-1");
    private final Agent agent = staff.active("accueil-rsa-1", Role.AGENT, "rsa-1");
    private final Agent colleague = staff.active("accueil-rsa-2", Role.AGENT, "rsa-1");
    private final Agent elsewhere = staff.active("accueil-apa-1", Role.AGENT, "apa-1");

    private final DeclaredAbsences declaredAbsences = new DeclaredAbsences(staff.agents, absences);

    @Test
    void both_days_are_included() {
        var declared = (DeclaredAbsences.Declared) declare(lead, agent, Optional.of(colleague.id()));
        assertThat(declared.absence().substitute()).contains(colleague.id());
        assertThat(absences.listOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(absences.listOn(MONDAY)).containsExactly(declared.absence());
        assertThat(absences.listOn(FRIDAY)).containsExactly(declared.absence());
        assertThat(absences.listOn(FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_lead_declares_for_his_own_team_only_and_an_agent_for_nobody() {
        assertThat(declare(lead, elsewhere, Optional.empty())).isInstanceOf(DeclaredAbsences.NotYours.class);
        assertThat(declare(agent, colleague, Optional.empty())).isInstanceOf(DeclaredAbsences.NotYours.class);
        assertThat(declaredAbsences.declare(lead, AgentId.random(), MONDAY, FRIDAY, Optional.empty()))
                .isInstanceOf(DeclaredAbsences.NotYours.class);
    }

    @Test
    void a_substitute_is_someone_else_who_can_sign_in() {
        staff.agents.update(colleague.disabled());
        assertThat(declare(lead, agent, Optional.of(agent.id()))).isInstanceOf(DeclaredAbsences.NoSubstitute.class);
        assertThat(declare(lead, agent, Optional.of(colleague.id()))).isInstanceOf(DeclaredAbsences.NoSubstitute.class);
        assertThat(declare(lead, agent, Optional.of(AgentId.random())))
                .isInstanceOf(DeclaredAbsences.NoSubstitute.class);
    }

    @Test
    void the_mailbox_of_a_desk_is_never_away_and_stands_in_for_nobody() {
        Agent mailbox = staff.active("boite-rsa-1", Role.MAILBOX, "rsa-1");
        assertThat(declare(lead, mailbox, Optional.empty())).isInstanceOf(DeclaredAbsences.NotYours.class);
        assertThat(declare(lead, agent, Optional.of(mailbox.id()))).isInstanceOf(DeclaredAbsences.NoSubstitute.class);
    }

    @Test
    void a_day_is_declared_once() {
        declare(lead, agent, Optional.empty());
        assertThat(declaredAbsences.declare(lead, agent.id(), FRIDAY, FRIDAY.plusDays(3), Optional.empty()))
                .isEqualTo(new DeclaredAbsences.AlreadyAway(new Absence(agent.id(), MONDAY, FRIDAY, Optional.empty())));
        assertThat(declare(lead, colleague, Optional.empty())).isInstanceOf(DeclaredAbsences.Declared.class);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThat(declaredAbsences.declare(lead, agent.id(), FRIDAY, MONDAY, Optional.empty()))
                .isEqualTo(new DeclaredAbsences.WrongOrder());
    }

    @Test
    void a_lead_takes_back_what_was_declared_by_any_of_its_days() {
        declare(lead, agent, Optional.empty());
        assertThat(declaredAbsences.withdraw(agent, agent.id(), FRIDAY)).isInstanceOf(DeclaredAbsences.NotYours.class);
        assertThat(declaredAbsences.withdraw(lead, agent.id(), FRIDAY)).isInstanceOf(DeclaredAbsences.Withdrawn.class);
        assertThat(declaredAbsences.withdraw(lead, agent.id(), FRIDAY)).isInstanceOf(DeclaredAbsences.NotAway.class);
    }

    private DeclaredAbsences.Declaring declare(Agent by, Agent away, Optional<AgentId> substitute) {
        return declaredAbsences.declare(by, away.id(), MONDAY, FRIDAY, substitute);
    }
}
