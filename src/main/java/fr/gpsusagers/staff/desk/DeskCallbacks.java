package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Whether desks take callbacks. Their team leads open and close them.
@UseCase
public class DeskCallbacks {

    private final DeskOpenings openings;

    public DeskCallbacks(DeskOpenings openings) {
        this.openings = openings;
    }

    public enum Outcome {
        CHANGED,
        UNCHANGED,

        /// The agent has no right to do this at this desk.
        NOT_YOURS
    }

    /// From now on, the product may promise callbacks in the name of the desk.
    @Writes
    public Outcome open(Agent lead, DeskId desk, Instant at) {
        return lead.mayAt(Right.OPEN_CALLBACKS, desk) ? outcome(openings.add(desk, lead.id(), at)) : Outcome.NOT_YOURS;
    }

    /// Stops new callback promises for a desk. Promises already made remain.
    @Writes
    public Outcome close(Agent lead, DeskId desk, Instant at) {
        return lead.mayAt(Right.OPEN_CALLBACKS, desk)
                ? outcome(openings.updateClosed(desk, lead.id(), at))
                : Outcome.NOT_YOURS;
    }

    private static Outcome outcome(DeskOpenings.Change change) {
        return switch (change) {
            case CHANGED -> Outcome.CHANGED;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
    }

    /// Lists the state of every desk that is open or has an active agent, ordered by identifier.
    public List<DeskState> list() {
        return openings.listStates();
    }
}
