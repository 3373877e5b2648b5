package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Set;

/// The desks in whose name a callback may be promised: asked at each promise.
@UseCase
public final class ListReadyDesks {

    private final DeskOpenings openings;

    public ListReadyDesks(DeskOpenings openings) {
        this.openings = openings;
    }

    public Set<DeskId> list(Instant now) {
        return openings.listReady(FrenchTime.at(now).toLocalDate());
    }
}
