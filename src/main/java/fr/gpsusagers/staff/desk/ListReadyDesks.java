package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import java.util.Set;

/// The desks in whose name a callback may be promised: asked at each promise.
@UseCase
public final class ListReadyDesks {

    private final DeskOpenings openings;

    public ListReadyDesks(DeskOpenings openings) {
        this.openings = openings;
    }

    public Set<DeskId> list() {
        return openings.listReady();
    }
}
