package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents.Adding;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredAgentsTest {

    private final StoredAgents agents;

    StoredAgentsTest(JdbcClient database) {
        agents = new StoredStaff(database).agents;
    }

    @Test
    void an_agent_is_found_as_he_was_added() {
        Agent agent = agent("accueil-rsa-2", Set.of(Role.AGENT, Role.TEAM_LEAD), "rsa-1", "apa-1");
        assertThat(agents.add(agent)).isEqualTo(Adding.ADDED);
        assertThat(agents.find(agent.id())).contains(agent);
        assertThat(agents.find(AgentId.random())).isEmpty();
    }

    @Test
    void a_login_is_taken_once_and_the_first_keeps_it() {
        Agent first = agent("accueil-rsa-2", Set.of(Role.AGENT));
        agents.add(first);
        assertThat(agents.add(agent("accueil-rsa-2", Set.of(Role.OPERATOR)))).isEqualTo(Adding.LOGIN_TAKEN);
        assertThat(agents.listAll()).containsExactly(first);
    }

    @Test
    void every_change_is_kept() {
        Agent agent = agent("un", Set.of(Role.AGENT), "rsa-1");
        agents.add(agent);
        Agent changed = agent.activated().withRoles(Set.of(Role.values()), Set.of());
        agents.update(changed);
        assertThat(agents.find(agent.id())).contains(changed);
        agents.update(changed.disabled());
        assertThat(agents.find(agent.id())).contains(changed.disabled());
    }

    @Test
    void agents_are_listed_by_login_and_administrators_apart() {
        Agent chief = agent("b", Set.of(Role.ADMINISTRATOR, Role.AGENT));
        Agent gone = agent("c", Set.of(Role.ADMINISTRATOR)).disabled();
        Agent other = agent("a", Set.of(Role.TEAM_LEAD));
        agents.add(chief);
        agents.add(gone);
        agents.add(other);
        assertThat(agents.listAll()).containsExactly(other, chief, gone);
        assertThat(agents.listAdministrators()).containsExactlyInAnyOrder(chief, gone);
    }

    private static Agent agent(String login, Set<Role> roles, String... desks) {
        return Agent.invited(AgentId.random(), new Login(login), roles, StaffInMemory.desks(desks));
    }
}
