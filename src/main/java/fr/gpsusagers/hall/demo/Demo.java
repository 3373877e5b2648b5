package fr.gpsusagers.hall.demo;

import fr.gpsusagers.kernel.Holder;
import java.util.List;
import java.util.Optional;

/// The invented agents of a demonstration; none outside a demonstration. Signing in as one of them passes the
/// same checks as for any agent, with credentials that the demonstration knows because it created them. Only
/// `./gps demo` adds agents here.
@Holder
public final class Demo {

    private volatile List<InventedAgent> agents = List.of();

    public boolean isOn() {
        return !agents.isEmpty();
    }

    /// The invented agents, in the order of the sign-in page.
    public List<InventedAgent> agents() {
        return agents;
    }

    public Optional<InventedAgent> find(String login) {
        return agents.stream()
                .filter(agent -> agent.login().value().equals(login))
                .findFirst();
    }

    /// Replaces all invented agents.
    public void replaceBy(List<InventedAgent> invented) {
        agents = List.copyOf(invented);
    }
}
