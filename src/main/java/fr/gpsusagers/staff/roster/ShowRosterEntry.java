package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.util.Optional;

/// Shows one entry of the staff directory, with the entry that stands in.
@UseCase
public final class ShowRosterEntry {

    private final RosterInUse inUse;

    public ShowRosterEntry(RosterInUse inUse) {
        this.inUse = inUse;
    }

    public sealed interface Outcome {

        record Shown(RosterEntry entry, Optional<RosterEntry> substitute) implements Outcome {}

        /// No such entry, or no longer.
        record Unknown() implements Outcome {}

        /// The agent does not answer citizens.
        record NotYours() implements Outcome {}
    }

    public Outcome show(Agent agent, RosterEntryId id) {
        return inUse.findFor(agent).map(index -> show(index, id)).orElseGet(Outcome.NotYours::new);
    }

    private static Outcome show(RosterIndex index, RosterEntryId id) {
        return index.find(id)
                .<Outcome>map(
                        entry -> new Outcome.Shown(entry, entry.substitute().flatMap(index::find)))
                .orElseGet(Outcome.Unknown::new);
    }
}
