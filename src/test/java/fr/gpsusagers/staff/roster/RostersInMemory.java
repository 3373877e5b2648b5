package fr.gpsusagers.staff.roster;

import fr.gpsusagers.staff.roster.Rosters.RosterState;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A staff directory in memory, for one test.
public final class RostersInMemory implements Rosters {

    private @Nullable Roster stored;

    @Override
    public RosterEntryId idOf(String key) {
        return new RosterEntryId(UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString()
                .replace("-", ""));
    }

    @Override
    public void replace(Roster roster) {
        stored = roster;
    }

    @Override
    public Optional<Roster> find() {
        return Optional.ofNullable(stored);
    }

    @Override
    public Optional<RosterState> findState() {
        return find().map(roster -> new RosterState(roster.entries().size(), roster.importedAt()));
    }

    /// The directory as a node has it in memory after the import.
    public RosterInUse inUse() {
        var inUse = new RosterInUse();
        new StaffDirectory(this, inUse).update();
        return inUse;
    }
}
