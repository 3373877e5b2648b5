package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Deletes the round trips that expired before anyone came back.
@UseCase
public class ForgetRoundTrips {

    private final RoundTrips trips;

    public ForgetRoundTrips(RoundTrips trips) {
        this.trips = trips;
    }

    /// How many were deleted.
    public record Forgotten(int trips) {}

    @Writes
    public Forgotten forget(Instant at) {
        return new Forgotten(trips.removeOver(at));
    }
}
