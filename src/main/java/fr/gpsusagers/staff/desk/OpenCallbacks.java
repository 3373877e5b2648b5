package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;

/// Lets a team lead open the callbacks of a desk: from now on, the product may promise callbacks in its name.
@UseCase
public class OpenCallbacks {

    private final DeskOpenings openings;

    public OpenCallbacks(DeskOpenings openings) {
        this.openings = openings;
    }

    public enum Outcome {
        OPENED,
        ALREADY_OPEN,
        /// The agent has no right to do this at this desk.
        NOT_YOURS
    }

    @Writes
    public Outcome open(Agent lead, DeskId desk, Instant at) {
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return Outcome.NOT_YOURS;
        }
        return switch (openings.add(desk, lead.id(), at)) {
            case CHANGED -> Outcome.OPENED;
            case UNCHANGED -> Outcome.ALREADY_OPEN;
        };
    }
}
