package fr.gpsusagers.console.demo;

import fr.gpsusagers.hall.demo.InventedAgent;
import fr.gpsusagers.staff.Agent;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The agents of a demonstration, once they work.
///
/// @param byLogin as the product knows them
/// @param invented as visitors know them
record Cast(Map<String, Agent> byLogin, List<InventedAgent> invented) {

    Cast {
        byLogin = Map.copyOf(byLogin);
        invented = List.copyOf(invented);
    }

    Agent agent(String login) {
        Agent agent = byLogin.get(login);
        if (agent == null) {
            throw new NoSuchElementException("Nobody was invented as " + login);
        }
        return agent;
    }
}
