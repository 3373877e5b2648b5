package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import java.time.LocalDate;
import java.util.Optional;

/// The absence of an agent, from one day to another, both included. The reason is private and never recorded.
public record Absence(AgentId agent, LocalDate from, LocalDate to, Optional<AgentId> substitute) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends before it begins");
        }
    }

    public boolean overlaps(Absence other) {
        return agent.equals(other.agent) && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
