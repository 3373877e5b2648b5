package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;

/// Lists the state of every desk that is open or has an active agent, ordered by identifier.
@UseCase
public final class ListDeskStates {

    private final DeskOpenings openings;

    public ListDeskStates(DeskOpenings openings) {
        this.openings = openings;
    }

    public List<DeskState> list() {
        return openings.listStates();
    }
}
