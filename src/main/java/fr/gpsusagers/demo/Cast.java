package fr.gpsusagers.demo;

import fr.gpsusagers.hall.demo.InventedAgent;
import fr.gpsusagers.staff.Agent;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The invented agents of a demonstration, after they were hired.
///
/// @param byLogin accounts of the product, by login
/// @param invented what the sign-in page offers to visitors
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
