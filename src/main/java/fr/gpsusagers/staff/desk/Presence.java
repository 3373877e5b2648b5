package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;

/// When an agent last looked at the list of a desk, to the minute.
public record Presence(AgentId agent, DeskId desk, Instant seenAt) {}
