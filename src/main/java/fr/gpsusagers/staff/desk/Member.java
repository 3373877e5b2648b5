package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.absence.Absence;
import java.time.Instant;
import java.util.Optional;

/// Someone of a desk's team.
///
/// @param seenAt when he last looked at its list, to the minute
/// @param away the absence of this day, or the next one
public record Member(Agent agent, Optional<Instant> seenAt, Optional<Absence> away) {}
