package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class StoredAgentsTest {

    private final StoredAgents agents;
    private final TransactionTemplate transaction;

    StoredAgentsTest(JdbcClient database, DataSource source) {
        agents = new StoredStaff(database).agents;
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Test
    void an_agent_is_found_as_he_was_added() {
        Agent agent = agent("accueil-rsa-2", Set.of(Role.AGENT, Role.TEAM_LEAD), "rsa-1", "apa-1");
        assertThat(agents.add(agent)).isTrue();
        assertThat(agents.find(agent.id())).contains(agent);
        assertThat(agents.find(AgentId.random())).isEmpty();
    }

    @Test
    void a_login_is_taken_once_and_the_first_keeps_it() {
        Agent first = agent("accueil-rsa-2", Set.of(Role.AGENT));
        agents.add(first);
        assertThat(agents.add(agent("accueil-rsa-2", Set.of(Role.OPERATOR)))).isFalse();
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

    /// Each page of a substitute reads the absent agent: it must not wait, nor hold anybody up.
    @Test
    void an_agent_who_is_being_changed_can_be_read() {
        Agent agent = agent("deux", Set.of(Role.AGENT), "rsa-1");
        agents.add(agent);
        transaction.executeWithoutResult(_ -> {
            agents.findToChange(agent.id());
            assertThat(CompletableFuture.supplyAsync(() -> agents.find(agent.id())))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(Optional.of(agent));
        });
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
