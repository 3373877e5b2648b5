package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;

/// Where every desk stands that is open or has an active agent, in the order of their names.
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
