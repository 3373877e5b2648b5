package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.AgentsInMemory;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.CredentialsInMemory;
import fr.gpsusagers.staff.account.IdentitiesInMemory;
import fr.gpsusagers.staff.account.InvitationsInMemory;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Agents in a real database that is empty when the test starts.
final class StoredStaff {

    final StoredAgents agents;

    StoredStaff(JdbcClient database) {
        for (String table : new String[] {
            "sign_in_attempt",
            "agent_identity",
            "agent_session",
            "agent_credential",
            "agent_invitation",
            "agent_absence",
            "desk_mailbox",
            "desk_opening",
            "desk_presence",
            "agent_presence",
            "failed_sign_in",
            "sign_in_pace",
            "agent"
        }) {
            database.sql("delete from " + table).update();
        }
        agents = new StoredAgents(database);
    }

    /// Accounts of these agents, who have no ways to sign in.
    Accounts accounts() {
        return new Accounts(
                agents,
                new InvitationsInMemory(),
                new CredentialsInMemory(),
                new IdentitiesInMemory(new AgentsInMemory()));
    }

    Agent active(String login, Role role, String... desks) {
        Agent agent = Agent.invited(AgentId.random(), new Login(login), Set.of(role), StaffInMemory.desks(desks))
                .activated();
        agents.add(agent);
        return agent;
    }
}
