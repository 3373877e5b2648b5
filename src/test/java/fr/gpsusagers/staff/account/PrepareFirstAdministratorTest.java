package fr.gpsusagers.staff.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrepareFirstAdministratorTest {

    private final StaffInMemory staff = new StaffInMemory();
    private final Instant now = new TestClock().instant();
    private final Accounts accounts = staff.accounts();

    @Test
    void where_there_is_no_administrator_one_is_invited() {
        staff.active("un", Role.AGENT);
        Invitation invitation = accounts.inviteFirst(now).orElseThrow();
        assertThat(invitation.agent().login()).isEqualTo(new Login("administrateur"));
        assertThat(invitation.agent().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(invitation.expiresAt()).isEqualTo(now.plus(Duration.ofHours(72)));
    }

    @Test
    void until_he_comes_each_start_invites_the_same_one_again_and_makes_the_last_token_void() {
        Invitation first = accounts.inviteFirst(now).orElseThrow();
        Invitation second = accounts.inviteFirst(now.plusSeconds(60)).orElseThrow();
        assertThat(second.agent()).isEqualTo(first.agent());
        assertThat(staff.invitations.find(first.token())).isEmpty();
        assertThat(staff.invitations.find(second.token())).isPresent();
        assertThat(staff.agents.listAll()).hasSize(1);
    }

    @Test
    void once_there_is_an_administrator_nobody_is_invited() {
        Invitation invitation = accounts.inviteFirst(now).orElseThrow();
        staff.agents.update(invitation.agent().activated());
        assertThat(accounts.inviteFirst(now)).isEmpty();
    }

    @Test
    void an_administrator_who_was_reset_or_disabled_is_not_replaced_by_a_start() {
        Agent chief = staff.active("chef", Role.ADMINISTRATOR);
        staff.agents.update(chief.invitedAgain());
        assertThat(accounts.inviteFirst(now)).isEmpty();
        staff.agents.update(chief.disabled());
        assertThat(accounts.inviteFirst(now)).isEmpty();
    }

    @Test
    void someone_else_who_has_that_login_keeps_it() {
        staff.agents.add(Agent.invited(AgentId.random(), new Login("administrateur"), Set.of(Role.AGENT), Set.of()));
        assertThat(accounts.inviteFirst(now)).isEmpty();
    }
}
