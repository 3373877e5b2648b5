package fr.gpsusagers.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.desk.DeclaredAbsences.Declaring;
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
        var declared = new Absence(agent.id(), MONDAY, FRIDAY, Optional.of(colleague.id()));
        assertThat(declare(lead, agent, declared.substitute())).isEqualTo(Declaring.DECLARED);
        assertThat(absences.listOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(absences.listOn(MONDAY)).containsExactly(declared);
        assertThat(absences.listOn(FRIDAY)).containsExactly(declared);
        assertThat(absences.listOn(FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_lead_declares_for_his_own_team_only_and_an_agent_for_nobody() {
        assertThat(declare(lead, elsewhere, Optional.empty())).isEqualTo(Declaring.NOT_YOURS);
        assertThat(declare(agent, colleague, Optional.empty())).isEqualTo(Declaring.NOT_YOURS);
        assertThat(declaredAbsences.declare(lead, AgentId.random(), MONDAY, FRIDAY, Optional.empty()))
                .isEqualTo(Declaring.NOT_YOURS);
    }

    @Test
    void a_substitute_is_someone_else_who_can_sign_in() {
        staff.agents.update(colleague.disabled());
        assertThat(declare(lead, agent, Optional.of(agent.id()))).isEqualTo(Declaring.NO_SUBSTITUTE);
        assertThat(declare(lead, agent, Optional.of(colleague.id()))).isEqualTo(Declaring.NO_SUBSTITUTE);
        assertThat(declare(lead, agent, Optional.of(AgentId.random()))).isEqualTo(Declaring.NO_SUBSTITUTE);
    }

    @Test
    void the_mailbox_of_a_desk_is_never_away_and_stands_in_for_nobody() {
        Agent mailbox = staff.active("boite-rsa-1", Role.MAILBOX, "rsa-1");
        assertThat(declare(lead, mailbox, Optional.empty())).isEqualTo(Declaring.NOT_YOURS);
        assertThat(declare(lead, agent, Optional.of(mailbox.id()))).isEqualTo(Declaring.NO_SUBSTITUTE);
    }

    @Test
    void a_day_is_declared_once() {
        declare(lead, agent, Optional.empty());
        assertThat(declaredAbsences.declare(lead, agent.id(), FRIDAY, FRIDAY.plusDays(3), Optional.empty()))
                .isEqualTo(Declaring.ALREADY_AWAY);
        assertThat(declare(lead, colleague, Optional.empty())).isEqualTo(Declaring.DECLARED);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThat(declaredAbsences.declare(lead, agent.id(), FRIDAY, MONDAY, Optional.empty()))
                .isEqualTo(Declaring.WRONG_ORDER);
    }

    @Test
    void a_lead_takes_back_what_was_declared_by_any_of_its_days() {
        declare(lead, agent, Optional.empty());
        assertThat(declaredAbsences.withdraw(agent, agent.id(), FRIDAY)).isEqualTo(DeskChange.NOT_YOURS);
        assertThat(declaredAbsences.withdraw(lead, agent.id(), FRIDAY)).isEqualTo(DeskChange.CHANGED);
        assertThat(declaredAbsences.withdraw(lead, agent.id(), FRIDAY)).isEqualTo(DeskChange.UNCHANGED);
    }

    private Declaring declare(Agent by, Agent away, Optional<AgentId> substitute) {
        return declaredAbsences.declare(by, away.id(), MONDAY, FRIDAY, substitute);
    }
}
