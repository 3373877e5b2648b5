package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.util.List;

/// Finds entries of the staff directory by typed words. Answers from memory, without SQL.
@UseCase
public final class FindInRoster {

    /// More would not fit on a screen beside a call.
    static final int MOST = 8;

    private final RosterInUse inUse;

    public FindInRoster(RosterInUse inUse) {
        this.inUse = inUse;
    }

    public sealed interface Outcome {

        /// @param entries at most eight, best first
        record Found(List<RosterEntry> entries) implements Outcome {

            public Found {
                entries = List.copyOf(entries);
            }
        }

        /// The agent does not answer citizens.
        record NotYours() implements Outcome {}
    }

    public Outcome search(Agent agent, RosterQuery query) {
        return inUse.findFor(agent)
                .<Outcome>map(index -> new Outcome.Found(index.search(query, MOST)))
                .orElseGet(Outcome.NotYours::new);
    }
}
