package fr.gpsusagers.staff.identity;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;

/// Deletes the round trips that expired before anyone came back.
@UseCase(writes = true)
public class ForgetRoundTrips {

    private final RoundTrips trips;

    public ForgetRoundTrips(RoundTrips trips) {
        this.trips = trips;
    }

    /// How many were deleted.
    public record Forgotten(int trips) {}

    public Forgotten forget(Instant at) {
        return new Forgotten(trips.removeOver(at));
    }
}
