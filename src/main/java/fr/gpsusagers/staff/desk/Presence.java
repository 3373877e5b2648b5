package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import java.time.Instant;

/// An agent looked at the list of a desk, and when he last did, to the minute.
public record Presence(AgentId agent, Instant seenAt) {}
