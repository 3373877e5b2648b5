package fr.gpsusagers.staff.roster;

import java.time.Instant;

/// How many entries the staff directory has, and when it was imported last.
public record RosterState(int entries, Instant importedAt) {}
