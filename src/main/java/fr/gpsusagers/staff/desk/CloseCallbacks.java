package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Lets a team lead stop new callback promises for a desk. Promises already made remain.
@UseCase
public class CloseCallbacks {

    private final DeskOpenings openings;

    public CloseCallbacks(DeskOpenings openings) {
        this.openings = openings;
    }

    public enum Outcome {
        CLOSED,
        ALREADY_CLOSED,
        /// The agent has no right to do this at this desk.
        NOT_YOURS
    }

    @Writes
    public Outcome close(Agent lead, DeskId desk, Instant at) {
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return Outcome.NOT_YOURS;
        }
        return switch (openings.updateClosed(desk, lead.id(), at)) {
            case CHANGED -> Outcome.CLOSED;
            case UNCHANGED -> Outcome.ALREADY_CLOSED;
        };
    }
}
