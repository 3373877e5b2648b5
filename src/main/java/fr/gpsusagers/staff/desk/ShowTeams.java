package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Shows which desks are ready and when their agents were last present. Queried for each promise.
@UseCase
public final class ShowTeams {

    private final DeskOpenings openings;
    private final Presences presences;

    public ShowTeams(DeskOpenings openings, Presences presences) {
        this.openings = openings;
        this.presences = presences;
    }

    public Teams show(Instant now) {
        return Teams.of(openings.listReady(FrenchTime.at(now).toLocalDate()), presences.listAll());
    }
}
