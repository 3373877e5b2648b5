package fr.gpsusagers.staff.roster;

import java.time.Instant;
import java.util.List;

/// The whole staff directory, as one import left it.
public record Roster(List<RosterEntry> entries, Instant importedAt) {

    public Roster {
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "Roster[" + entries.size() + "]";
    }
}
