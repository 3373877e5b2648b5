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

    private final Accounts accounts = staff.accounts();

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
        assertThat(accounts.add(authority, NEW, Set.of(AGENT), Set.of(), now)).isInstanceOf(Accounts.LoginTaken.class);
    }

    @Test
    void other_roles_and_desks_hold_at_once() {
        Agent agent = staff.active("un", AGENT, "rsa-1");
        var changed = accounts.change(authority, agent.id(), Set.of(TEAM_LEAD), StaffInMemory.desks("apa-1"));
        assertThat(changed).isEqualTo(new Accounts.Changed(staff.now(agent)));
        assertThat(staff.now(agent).roles()).containsExactly(TEAM_LEAD);
        assertThat(staff.now(agent).desks()).isEqualTo(StaffInMemory.desks("apa-1"));
        assertThat(staff.now(agent).rightsVersion()).isGreaterThan(agent.rightsVersion());
    }

    @Test
    void whoever_is_disabled_has_nothing_left_to_come_in_by() {
        Agent agent = staff.active("un", AGENT);
        Invitation invitation = added();
        assertThat(accounts.disable(authority, agent.id())).isInstanceOf(Accounts.Changed.class);
        accounts.disable(authority, invitation.agent().id());
        assertThat(staff.now(agent).status()).isEqualTo(Status.DISABLED);
        assertThat(staff.credentials.find(agent.login())).isEmpty();
        assertThat(staff.invitations.find(invitation.token())).isEmpty();
    }

    @Test
    void a_reset_makes_all_before_void_and_invites_again() {
        Agent agent = staff.active("un", AGENT);
        var first = (Accounts.Invited) accounts.reset(authority, agent.id(), now);
        var second = (Accounts.Invited) accounts.reset(authority, agent.id(), now);
        assertThat(staff.now(agent).status()).isEqualTo(Status.INVITED);
        assertThat(staff.credentials.find(agent.login())).isEmpty();
        assertThat(staff.invitations.find(first.invitation().token())).isEmpty();
        assertThat(staff.invitations.find(second.invitation().token())).isPresent();
    }

    @Test
    void the_last_active_administrator_stays_one() {
        var invited =
                (Accounts.Invited) accounts.add(authority, new Login("autre"), Set.of(ADMINISTRATOR), Set.of(), now);
        assertThat(accounts.disable(authority, chief.id())).isInstanceOf(Accounts.LastAdministrator.class);
        assertThat(accounts.change(authority, chief.id(), Set.of(AGENT), Set.of()))
                .isInstanceOf(Accounts.LastAdministrator.class);
        assertThat(staff.now(chief)).isEqualTo(chief);

        staff.agents.update(invited.invitation().agent().activated());
        assertThat(accounts.change(authority, chief.id(), Set.of(AGENT), Set.of()))
                .isInstanceOf(Accounts.Changed.class);
    }

    @Test
    void the_last_active_administrator_may_take_a_desk_and_be_reset() {
        assertThat(accounts.change(authority, chief.id(), Set.of(ADMINISTRATOR, AGENT), StaffInMemory.desks("rsa-1")))
                .isInstanceOf(Accounts.Changed.class);
        assertThat(accounts.reset(new Authority.OfConsole(), chief.id(), now)).isInstanceOf(Accounts.Invited.class);
    }

    @Test
    void nobody_but_an_administrator_manages_accounts() {
        Authority lead = new Authority.OfAgent(staff.active("deux", TEAM_LEAD, "rsa-1"));
        assertThat(accounts.add(lead, NEW, Set.of(AGENT), Set.of(), now)).isInstanceOf(Accounts.NotAllowed.class);
        assertThat(accounts.change(lead, chief.id(), Set.of(AGENT), Set.of())).isInstanceOf(Accounts.NotAllowed.class);
        assertThat(accounts.disable(lead, chief.id())).isInstanceOf(Accounts.NotAllowed.class);
        assertThat(accounts.reset(lead, chief.id(), now)).isInstanceOf(Accounts.NotAllowed.class);
        assertThat(staff.agents.listAll()).hasSize(2);
    }

    @Test
    void an_unknown_agent_is_said_to_be_unknown() {
        AgentId nobody = AgentId.random();
        assertThat(accounts.change(authority, nobody, Set.of(AGENT), Set.of()))
                .isInstanceOf(Accounts.UnknownAgent.class);
        assertThat(accounts.disable(authority, nobody)).isInstanceOf(Accounts.UnknownAgent.class);
        assertThat(accounts.reset(authority, nobody, now)).isInstanceOf(Accounts.UnknownAgent.class);
    }

    @Test
    void an_administrator_knows_all_a_lead_his_team_and_an_agent_nobody() {
        Agent agent = staff.active("a-rsa", AGENT, "rsa-1");
        Agent lead = staff.active("b-rsa", TEAM_LEAD, "rsa-1");
        staff.active("c-apa", AGENT, "apa-1");
        assertThat(accounts.list(authority))
                .extracting(Agent::login)
                .extracting(Login::value)
                .containsExactly("a-rsa", "b-rsa", "c-apa", "chef");
        assertThat(accounts.list(new Authority.OfAgent(lead))).containsExactly(agent, lead);
        assertThat(accounts.list(new Authority.OfAgent(agent))).isEmpty();
    }

    private Invitation added() {
        var outcome = accounts.add(authority, NEW, Set.of(AGENT), StaffInMemory.desks("rsa-1"), now);
        return ((Accounts.Invited) outcome).invitation();
    }
}
