package fr.gpsusagers.staff.account;

import static fr.gpsusagers.staff.Role.ADMINISTRATOR;
import static fr.gpsusagers.staff.Role.AGENT;
import static fr.gpsusagers.staff.Role.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agent.Status;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.StaffInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Login NEW = new Login("accueil-rsa-2");

    private final StaffInMemory staff = new StaffInMemory();
    private final Instant now = new TestClock().instant();
    private final Agent chief = staff.active("chef", ADMINISTRATOR);
    private final Authority authority = new Authority.OfAgent(chief);

    private final AddAgent addAgent = new AddAgent(staff.agents, staff.invitations);
    private final ChangeAgent changeAgent = new ChangeAgent(staff.agents);
    private final DisableAgent disableAgent =
            new DisableAgent(staff.agents, staff.invitations, staff.credentials, staff.identities);
    private final ResetAgent resetAgent =
            new ResetAgent(staff.agents, staff.invitations, staff.credentials, staff.identities);
    private final ListAgents listAgents = new ListAgents(staff.agents);

    @Test
    void someone_new_is_invited_for_three_days() {
        Invitation invitation = added();
        assertThat(invitation.agent().status()).isEqualTo(Status.INVITED);
        assertThat(invitation.expiresAt()).isEqualTo(now.plus(Duration.ofHours(72)));
        assertThat(invitation.isOpen(invitation.expiresAt().minusSeconds(1))).isTrue();
        assertThat(invitation.isOpen(invitation.expiresAt())).isFalse();
        assertThat(staff.invitations.find(invitation.token())).contains(invitation);
    }

    @Test
    void a_login_belongs_to_one_agent() {
        added();
        assertThat(addAgent.add(authority, NEW, Set.of(AGENT), Set.of(), now))
                .isInstanceOf(AddAgent.Outcome.LoginTaken.class);
    }

    @Test
    void other_roles_and_desks_hold_at_once() {
        Agent agent = staff.active("un", AGENT, "rsa-1");
        var changed = changeAgent.change(authority, agent.id(), Set.of(TEAM_LEAD), StaffInMemory.desks("apa-1"));
        assertThat(changed).isEqualTo(new AgentChange.Changed(staff.now(agent)));
        assertThat(staff.now(agent).roles()).containsExactly(TEAM_LEAD);
        assertThat(staff.now(agent).desks()).isEqualTo(StaffInMemory.desks("apa-1"));
        assertThat(staff.now(agent).rightsVersion()).isGreaterThan(agent.rightsVersion());
    }

    @Test
    void whoever_is_disabled_has_nothing_left_to_come_in_by() {
        Agent agent = staff.active("un", AGENT);
        Invitation invitation = added();
        assertThat(disableAgent.disable(authority, agent.id())).isInstanceOf(AgentChange.Changed.class);
        disableAgent.disable(authority, invitation.agent().id());
        assertThat(staff.now(agent).status()).isEqualTo(Status.DISABLED);
        assertThat(staff.credentials.find(agent.login())).isEmpty();
        assertThat(staff.invitations.find(invitation.token())).isEmpty();
    }

    @Test
    void a_reset_makes_all_before_void_and_invites_again() {
        Agent agent = staff.active("un", AGENT);
        var first = (ResetAgent.Outcome.Invited) resetAgent.reset(authority, agent.id(), now);
        var second = (ResetAgent.Outcome.Invited) resetAgent.reset(authority, agent.id(), now);
        assertThat(staff.now(agent).status()).isEqualTo(Status.INVITED);
        assertThat(staff.credentials.find(agent.login())).isEmpty();
        assertThat(staff.invitations.find(first.invitation().token())).isEmpty();
        assertThat(staff.invitations.find(second.invitation().token())).isPresent();
    }

    @Test
    void the_last_active_administrator_stays_one() {
        var invited = (AddAgent.Outcome.Invited)
                addAgent.add(authority, new Login("autre"), Set.of(ADMINISTRATOR), Set.of(), now);
        assertThat(disableAgent.disable(authority, chief.id())).isInstanceOf(AgentChange.LastAdministrator.class);
        assertThat(changeAgent.change(authority, chief.id(), Set.of(AGENT), Set.of()))
                .isInstanceOf(AgentChange.LastAdministrator.class);
        assertThat(staff.now(chief)).isEqualTo(chief);

        staff.agents.update(invited.invitation().agent().activated());
        assertThat(changeAgent.change(authority, chief.id(), Set.of(AGENT), Set.of()))
                .isInstanceOf(AgentChange.Changed.class);
    }

    @Test
    void the_last_active_administrator_may_take_a_desk_and_be_reset() {
        assertThat(changeAgent.change(
                        authority, chief.id(), Set.of(ADMINISTRATOR, AGENT), StaffInMemory.desks("rsa-1")))
                .isInstanceOf(AgentChange.Changed.class);
        assertThat(resetAgent.reset(new Authority.OfConsole(), chief.id(), now))
                .isInstanceOf(ResetAgent.Outcome.Invited.class);
    }

    @Test
    void nobody_but_an_administrator_manages_accounts() {
        Authority lead = new Authority.OfAgent(staff.active("deux", TEAM_LEAD, "rsa-1"));
        assertThat(addAgent.add(lead, NEW, Set.of(AGENT), Set.of(), now))
                .isInstanceOf(AddAgent.Outcome.NotAllowed.class);
        assertThat(changeAgent.change(lead, chief.id(), Set.of(AGENT), Set.of()))
                .isInstanceOf(AgentChange.NotAllowed.class);
        assertThat(disableAgent.disable(lead, chief.id())).isInstanceOf(AgentChange.NotAllowed.class);
        assertThat(resetAgent.reset(lead, chief.id(), now)).isInstanceOf(ResetAgent.Outcome.NotAllowed.class);
        assertThat(staff.agents.listAll()).hasSize(2);
    }

    @Test
    void an_unknown_agent_is_said_to_be_unknown() {
        AgentId nobody = AgentId.random();
        assertThat(changeAgent.change(authority, nobody, Set.of(AGENT), Set.of()))
                .isInstanceOf(AgentChange.UnknownAgent.class);
        assertThat(disableAgent.disable(authority, nobody)).isInstanceOf(AgentChange.UnknownAgent.class);
        assertThat(resetAgent.reset(authority, nobody, now)).isInstanceOf(ResetAgent.Outcome.UnknownAgent.class);
    }

    @Test
    void an_administrator_knows_all_a_lead_his_team_and_an_agent_nobody() {
        Agent agent = staff.active("a-rsa", AGENT, "rsa-1");
        Agent lead = staff.active("b-rsa", TEAM_LEAD, "rsa-1");
        staff.active("c-apa", AGENT, "apa-1");
        assertThat(listAgents.list(authority))
                .extracting(Agent::login)
                .extracting(Login::value)
                .containsExactly("a-rsa", "b-rsa", "c-apa", "chef");
        assertThat(listAgents.list(new Authority.OfAgent(lead))).containsExactly(agent, lead);
        assertThat(listAgents.list(new Authority.OfAgent(agent))).isEmpty();
    }

    private Invitation added() {
        var outcome = addAgent.add(authority, NEW, Set.of(AGENT), StaffInMemory.desks("rsa-1"), now);
        return ((AddAgent.Outcome.Invited) outcome).invitation();
    }
}
