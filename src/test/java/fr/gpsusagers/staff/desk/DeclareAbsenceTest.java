package fr.gpsusagers.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.desk.DeclareAbsence.Outcome;
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

    private final DeclareAbsence declareAbsence = new DeclareAbsence(staff.agents, absences);
    private final WithdrawAbsence withdrawAbsence = new WithdrawAbsence(staff.agents, absences);
    private final ListAbsences listAbsences = new ListAbsences(absences);

    @Test
    void both_days_are_included() {
        var declared = (Outcome.Declared) declare(lead, agent, Optional.of(colleague.id()));
        assertThat(declared.absence().substitute()).contains(colleague.id());
        assertThat(listAbsences.list(MONDAY.minusDays(1))).isEmpty();
        assertThat(listAbsences.list(MONDAY)).containsExactly(declared.absence());
        assertThat(listAbsences.list(FRIDAY)).containsExactly(declared.absence());
        assertThat(listAbsences.list(FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_lead_declares_for_his_own_team_only_and_an_agent_for_nobody() {
        assertThat(declare(lead, elsewhere, Optional.empty())).isInstanceOf(Outcome.NotYours.class);
        assertThat(declare(agent, colleague, Optional.empty())).isInstanceOf(Outcome.NotYours.class);
        assertThat(declareAbsence.declare(lead, AgentId.random(), MONDAY, FRIDAY, Optional.empty()))
                .isInstanceOf(Outcome.NotYours.class);
    }

    @Test
    void a_substitute_is_someone_else_who_can_sign_in() {
        staff.agents.update(colleague.disabled());
        assertThat(declare(lead, agent, Optional.of(agent.id()))).isInstanceOf(Outcome.NoSubstitute.class);
        assertThat(declare(lead, agent, Optional.of(colleague.id()))).isInstanceOf(Outcome.NoSubstitute.class);
        assertThat(declare(lead, agent, Optional.of(AgentId.random()))).isInstanceOf(Outcome.NoSubstitute.class);
    }

    @Test
    void the_mailbox_of_a_desk_is_never_away_and_stands_in_for_nobody() {
        Agent mailbox = staff.active("boite-rsa-1", Role.MAILBOX, "rsa-1");
        assertThat(declare(lead, mailbox, Optional.empty())).isInstanceOf(Outcome.NotYours.class);
        assertThat(declare(lead, agent, Optional.of(mailbox.id()))).isInstanceOf(Outcome.NoSubstitute.class);
    }

    @Test
    void a_day_is_declared_once() {
        declare(lead, agent, Optional.empty());
        assertThat(declareAbsence.declare(lead, agent.id(), FRIDAY, FRIDAY.plusDays(3), Optional.empty()))
                .isEqualTo(new Outcome.AlreadyAway(new Absence(agent.id(), MONDAY, FRIDAY, Optional.empty())));
        assertThat(declare(lead, colleague, Optional.empty())).isInstanceOf(Outcome.Declared.class);
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThat(declareAbsence.declare(lead, agent.id(), FRIDAY, MONDAY, Optional.empty()))
                .isEqualTo(new Outcome.WrongOrder());
    }

    @Test
    void a_lead_takes_back_what_was_declared_by_any_of_its_days() {
        declare(lead, agent, Optional.empty());
        assertThat(withdrawAbsence.withdraw(agent, agent.id(), FRIDAY))
                .isInstanceOf(WithdrawAbsence.Outcome.NotYours.class);
        assertThat(withdrawAbsence.withdraw(lead, agent.id(), FRIDAY))
                .isInstanceOf(WithdrawAbsence.Outcome.Withdrawn.class);
        assertThat(withdrawAbsence.withdraw(lead, agent.id(), FRIDAY))
                .isInstanceOf(WithdrawAbsence.Outcome.NotAway.class);
    }

    private Outcome declare(Agent by, Agent away, Optional<AgentId> substitute) {
        return declareAbsence.declare(by, away.id(), MONDAY, FRIDAY, substitute);
    }
}
