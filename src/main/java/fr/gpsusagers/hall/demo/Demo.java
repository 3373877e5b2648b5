package fr.gpsusagers.hall.demo;

import fr.gpsusagers.kernel.Holder;
import java.util.List;
import java.util.Optional;

/// Whether this product is a demonstration, and then the invented agents of it. It opens no other door than the one of
/// every agent: it knows what they sign in with, because it invented them. Only `./gps demo` puts anyone in.
@Holder
public final class Demo {

    private volatile List<InventedAgent> agents = List.of();

    public boolean isOn() {
        return !agents.isEmpty();
    }

    /// In the order in which they are offered.
    public List<InventedAgent> agents() {
        return agents;
    }

    public Optional<InventedAgent> find(String login) {
        return agents.stream()
                .filter(agent -> agent.login().value().equals(login))
                .findFirst();
    }

    /// Replaces all that is held.
    public void replaceBy(List<InventedAgent> invented) {
        agents = List.copyOf(invented);
    }
}
