package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Replaces the whole staff directory by a file. A file with a mistake changes nothing. Whoever is no longer in the
/// file is no longer stored; the caller then removes the traces from the files of the database.
///
/// Importing needs the right to manage accounts: both decide which personal data of colleagues the product holds.
@UseCase
public class ImportRoster {

    private final Rosters rosters;

    public ImportRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    /// What to do with a file that has no entry: mostly a wrong file, rarely the end of the directory.
    public enum IfEmpty {
        REFUSE,
        ERASE_ALL
    }

    public sealed interface Outcome {

        /// Counts only: no name leaves the directory.
        ///
        /// @param erased entries of before that are not in the file
        record Imported(int entries, int added, int changed, int erased) implements Outcome {

            /// Whether something of before is no longer stored.
            public boolean leavesTraces() {
                return changed + erased > 0;
            }
        }

        /// @param findings all mistakes, by line
        record Refused(List<Finding> findings) implements Outcome {

            public Refused {
                findings = List.copyOf(findings);
            }
        }

        record NothingInIt() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    /// @param file the bytes of a CSV file, as docs/annuaire.md describes it
    @Writes
    public Outcome replace(Authority authority, byte[] file, IfEmpty ifEmpty, DeskAndContactNames pack, Instant at) {
        if (!authority.may(Right.MANAGE_AGENTS)) {
            return new Outcome.NotAllowed();
        }
        var reading = RosterReading.of(file, pack, rosters::idOf);
        if (!reading.findings().isEmpty()) {
            return new Outcome.Refused(reading.findings());
        }
        if (reading.entries().isEmpty() && ifEmpty == IfEmpty.REFUSE) {
            return new Outcome.NothingInIt();
        }
        Map<RosterEntryId, RosterEntry> before =
                rosters.find().map(ImportRoster::byId).orElse(Map.of());
        var roster = new Roster(reading.entries(), at);
        rosters.replace(roster);
        return compare(before, byId(roster));
    }

    private static Outcome compare(Map<RosterEntryId, RosterEntry> before, Map<RosterEntryId, RosterEntry> now) {
        int kept = (int) now.keySet().stream().filter(before::containsKey).count();
        int same = (int) now.values().stream()
                .filter(entry -> entry.equals(before.get(entry.id())))
                .count();
        return new Outcome.Imported(now.size(), now.size() - kept, kept - same, before.size() - kept);
    }

    private static Map<RosterEntryId, RosterEntry> byId(Roster roster) {
        return roster.entries().stream().collect(Collectors.toMap(RosterEntry::id, Function.identity()));
    }
}
