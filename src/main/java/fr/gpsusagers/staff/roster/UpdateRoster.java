package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Puts the stored staff directory in memory on this node, after an import on any node.
@UseCase
public final class UpdateRoster {

    private final Rosters rosters;
    private final RosterInUse inUse;

    public UpdateRoster(Rosters rosters, RosterInUse inUse) {
        this.rosters = rosters;
        this.inUse = inUse;
    }

    public sealed interface Outcome {

        /// This node searches what is stored.
        record UpToDate(int entries) implements Outcome {}

        /// Another key encrypted the stored directory. Only a new import helps.
        record Unreadable() implements Outcome {}
    }

    public Outcome update() {
        Optional<Roster> stored = rosters.find();
        if (stored.isEmpty() && rosters.findState().isPresent()) {
            return new Outcome.Unreadable();
        }
        stored.ifPresent(inUse::replaceBy);
        return new Outcome.UpToDate(
                stored.map(roster -> roster.entries().size()).orElse(0));
    }
}
