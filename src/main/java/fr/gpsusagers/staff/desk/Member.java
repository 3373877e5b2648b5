package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.absence.Absence;
import java.time.Instant;
import java.util.Optional;

/// An agent of a desk, as the team lead sees them.
///
/// @param seenAt when the agent last looked at the desk's list, to the minute
/// @param away the agent's current absence, or else the next one
public record Member(Agent agent, Optional<Instant> seenAt, Optional<Absence> away) {}
