package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import java.time.Instant;
import java.util.Optional;

/// An agent of a desk, as the team lead sees them.
///
/// @param seenAt when the agent last looked at the desk's list, to the minute
/// @param declared empty if the agent is here or not signed in: the lead cannot tell which
/// @param away the agent's current absence, or else the next one
/// @param substitute who stands in during that absence
public record Member(
        Agent agent,
        Optional<Instant> seenAt,
        Optional<DeclaredPresence> declared,
        Optional<Absence> away,
        Optional<Login> substitute) {}
