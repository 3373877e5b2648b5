package fr.gpsusagers.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AgentTest {

    private final Agent agent = Agent.invited(
            AgentId.random(), new Login("accueil-rsa-2"), Set.of(Role.AGENT), StaffInMemory.desks("rsa-1"));

    @Test
    void every_change_of_what_he_may_do_is_a_new_version_of_his_rights() {
        assertThat(agent.rightsVersion()).isEqualTo(1);
        assertThat(agent.activated().rightsVersion()).isEqualTo(2);
        assertThat(agent.activated().withRoles(agent.roles(), Set.of()).rightsVersion())
                .isEqualTo(3);
        assertThat(agent.disabled().rightsVersion()).isEqualTo(2);
        assertThat(agent.invitedAgain().rightsVersion()).isEqualTo(2);
    }

    @Test
    void he_has_one_role_at_least() {
        assertThatThrownBy(() -> agent.withRoles(Set.of(), Set.of())).hasMessage("Un agent a au moins un rôle.");
    }

    @Test
    void nothing_he_is_printed_with_tells_his_login() {
        assertThat(agent.toString()).doesNotContain("accueil");
    }
}
