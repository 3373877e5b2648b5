package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Who can call back, and who was there lately: asked at each promise.
@UseCase
public final class ListTeams {

    private final DeskOpenings openings;
    private final Presences presences;

    public ListTeams(DeskOpenings openings, Presences presences) {
        this.openings = openings;
        this.presences = presences;
    }

    public Teams list(Instant now) {
        return new Teams(openings.listReady(FrenchTime.at(now).toLocalDate()), presences.listAll());
    }
}
