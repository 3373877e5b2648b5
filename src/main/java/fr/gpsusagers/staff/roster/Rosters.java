package fr.gpsusagers.staff.roster;

import java.time.Instant;
import java.util.Optional;

/// The stored staff directory: none before the first import, then one.
public interface Rosters {

    /// Returns the id of the entry with this key. A keyed hash: nobody can guess names from ids.
    RosterEntryId idOf(String key);

    /// Replaces the whole directory, and notifies all nodes once the transaction commits.
    void replace(Roster roster);

    /// Empty before the first import, and if the stored directory cannot be decrypted.
    Optional<Roster> find();

    /// What can be told without decrypting. Empty before the first import.
    Optional<RosterState> findState();

    /// The size of the staff directory, and the time of its last import.
    record RosterState(int entries, Instant importedAt) {}
}
