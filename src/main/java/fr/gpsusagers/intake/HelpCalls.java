package fr.gpsusagers.intake;

import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The calls for a colleague.
public interface HelpCalls {

    void add(HelpCall call);

    Optional<HelpCall> find(UUID id);

    /// Stores the helper. Returns false if another colleague came first.
    boolean update(HelpCall answered, Instant now);

    /// Stores what is now known about the incident.
    void describe(HelpCall described);

    void remove(UUID id);

    /// Lists the calls since this moment, latest first.
    List<HelpCall> listSince(Instant moment);

    /// Lists the calls that this agent made since this moment, latest first.
    default List<HelpCall> listBy(AgentId agent, Instant moment) {
        return listSince(moment).stream()
                .filter(call -> call.by().equals(agent))
                .toList();
    }

    /// Removes those made before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
