package fr.gpsusagers.staff.roster;

import java.time.Instant;

/// The size of the staff directory, and the time of its last import.
public record RosterState(int entries, Instant importedAt) {}
