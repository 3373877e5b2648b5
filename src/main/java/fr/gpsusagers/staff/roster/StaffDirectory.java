package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.roster.Rosters.RosterState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The staff directory: imported as one file, searched from memory, without SQL.
@UseCase
public class StaffDirectory {

    /// More would not fit on a screen beside a call.
    static final int MOST = 8;

    private final Rosters rosters;
    private final RosterInUse inUse;

    public StaffDirectory(Rosters rosters, RosterInUse inUse) {
        this.rosters = rosters;
        this.inUse = inUse;
    }

    /// What to do with a file that has no entry: mostly a wrong file, rarely the end of the directory.
    public enum IfEmpty {
        REFUSE,
        ERASE_ALL
    }

    public sealed interface Importing {

        /// Counts only: no name leaves the directory.
        ///
        /// @param erased entries of before that are not in the file
        record Imported(int entries, int added, int changed, int erased) implements Importing {

            /// Whether something of before is no longer stored.
            public boolean leavesTraces() {
                return changed + erased > 0;
            }
        }

        /// @param findings all mistakes, by line
        record Refused(List<Finding> findings) implements Importing {

            public Refused {
                findings = List.copyOf(findings);
            }
        }

        record NothingInIt() implements Importing {}

        record NotAllowed() implements Importing {}
    }

    /// Replaces the whole staff directory by a file. A file with a mistake changes nothing. Whoever is no longer in the
    /// file is no longer stored; the caller then removes the traces from the files of the database.
    ///
    /// Importing needs the right to manage accounts: both decide which personal data of colleagues the product
    /// holds.
    ///
    /// @param file the bytes of a CSV file, as docs/annuaire.md describes it
    @Writes
    public Importing replace(Authority authority, byte[] file, IfEmpty ifEmpty, DeskAndContactNames pack, Instant at) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new Importing.NotAllowed();
        }
        var reading = RosterReading.of(file, pack, rosters::idOf);
        if (!reading.findings().isEmpty()) {
            return new Importing.Refused(reading.findings());
        }
        if (reading.entries().isEmpty() && ifEmpty == IfEmpty.REFUSE) {
            return new Importing.NothingInIt();
        }
        Map<RosterEntryId, RosterEntry> before =
                rosters.find().map(StaffDirectory::byId).orElse(Map.of());
        var roster = new Roster(reading.entries(), at);
        rosters.replace(roster);
        return compare(before, byId(roster));
    }

    private static Importing compare(Map<RosterEntryId, RosterEntry> before, Map<RosterEntryId, RosterEntry> now) {
        int kept = (int) now.keySet().stream().filter(before::containsKey).count();
        int same = (int) now.values().stream()
                .filter(entry -> entry.equals(before.get(entry.id())))
                .count();
        return new Importing.Imported(now.size(), now.size() - kept, kept - same, before.size() - kept);
    }

    private static Map<RosterEntryId, RosterEntry> byId(Roster roster) {
        return roster.entries().stream().collect(Collectors.toMap(RosterEntry::id, Function.identity()));
    }

    /// Tells administrators and the console how large the staff directory is, without showing anybody. Empty before the
    /// first import, and for callers who may not import.
    public Optional<RosterState> describe(Authority authority) {
        return authority.may(Right.MANAGE_AGENTS) ? rosters.findState() : Optional.empty();
    }

    public sealed interface Updating {

        /// This node searches what is stored.
        record UpToDate(int entries) implements Updating {}

        /// Another key encrypted the stored directory. Only a new import helps.
        record Unreadable() implements Updating {}
    }

    /// Puts the stored directory in memory on this node, after an import on any node.
    public Updating update() {
        Optional<Roster> stored = rosters.find();
        if (stored.isEmpty() && rosters.findState().isPresent()) {
            return new Updating.Unreadable();
        }
        stored.ifPresent(inUse::replaceBy);
        return new Updating.UpToDate(
                stored.map(roster -> roster.entries().size()).orElse(0));
    }

    /// Finds entries by typed words: a role, a place, a name or an extension, in any order. At most eight, best first.
    /// None for an agent who does not answer citizens.
    public List<RosterEntry> search(Agent agent, String words) {
        return inUse.findFor(agent).map(index -> index.search(words, MOST)).orElse(List.of());
    }

    /// An entry, with the entry that stands in.
    public record Shown(RosterEntry entry, Optional<RosterEntry> substitute) {}

    /// Shows one entry. Empty if there is none, or none any longer, and for an agent who does not answer citizens.
    public Optional<Shown> show(Agent agent, RosterEntryId id) {
        return inUse.findFor(agent)
                .flatMap(index -> index.find(id)
                        .map(entry -> new Shown(entry, entry.substitute().flatMap(index::find))));
    }
}
