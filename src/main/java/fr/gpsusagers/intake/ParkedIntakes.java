package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The parked calls, the last call of each agent, and the forms that have ended or parked a call: a form that is sent
/// again changes nothing.
public interface ParkedIntakes {

    void add(ParkedIntake parked);

    /// Adds a form that ended or parked a call. Returns false if it is already here.
    boolean addForm(SentForm form, Instant at);

    /// Removes the forms before this moment. Returns how many.
    int removeForms(Instant moment);

    Optional<ParkedIntake> find(UUID id);

    /// Removes it. Returns false if another agent was faster.
    boolean remove(UUID id);

    /// Removes the last call that this agent ended.
    void removeEndedBy(AgentId agent);

    /// Removes the calls that any agent ended before this moment.
    void removeEndedBefore(Instant moment);

    /// Lists what waits or just ended of this agent and at these desks, longest ago first.
    List<ParkedIntake> list(AgentId agent, Set<DeskId> desks);

    /// Counts what this agent parked.
    int countBy(AgentId agent);

    /// Removes those that have waited since before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
