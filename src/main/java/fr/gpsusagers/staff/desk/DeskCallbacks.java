package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Whether desks take callbacks. Their team leads open and close them, and their agents must be at work.
@UseCase
public class DeskCallbacks {

    private final DeskOpenings openings;
    private final Presences presences;

    public DeskCallbacks(DeskOpenings openings, Presences presences) {
        this.openings = openings;
        this.presences = presences;
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
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return Outcome.NOT_YOURS;
        }
        return openings.add(desk, lead.id(), at) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /// Stops new callback promises for a desk. Promises already made remain.
    @Writes
    public Outcome close(Agent lead, DeskId desk, Instant at) {
        if (!lead.mayAt(Right.OPEN_CALLBACKS, desk)) {
            return Outcome.NOT_YOURS;
        }
        return openings.updateClosed(desk, lead.id(), at) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /// Lists the state of every desk that is open or has an active agent, ordered by identifier.
    public List<DeskState> list() {
        return openings.listStates();
    }

    /// Returns the desks that are ready now, and when the agents of each were last present. Read for each promise.
    public Teams showTeams(Instant now) {
        return Teams.of(openings.listReady(FrenchTime.at(now).toLocalDate()), presences.listAll());
    }
}
