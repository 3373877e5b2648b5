package fr.gpsusagers.staff.account;

import static fr.gpsusagers.staff.Right.MANAGE_AGENTS;
import static fr.gpsusagers.staff.Right.SEE_TEAM;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Authority;
import java.util.List;

/// Lists the agents whom a caller may see.
@UseCase
public final class ListAgents {

    private final Agents agents;

    public ListAgents(Agents agents) {
        this.agents = agents;
    }

    /// Lists agents by login: all agents for callers who manage accounts, the agents of their own desks for team
    /// leads, none for others.
    public List<Agent> list(Authority authority) {
        return agents.listAll().stream()
                .filter(agent -> mayKnow(authority, agent))
                .toList();
    }

    private static boolean mayKnow(Authority authority, Agent agent) {
        return authority.may(MANAGE_AGENTS)
                || authority instanceof Authority.OfAgent(Agent lead)
                        && agent.desks().stream().anyMatch(desk -> lead.mayAt(SEE_TEAM, desk));
    }
}
