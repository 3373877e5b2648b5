package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.load.Client;
import java.time.Instant;
import java.util.Optional;

/// Counts requests to agent pages that are costly to answer, or that could be used to guess a secret address such
/// as an invitation.
@UseCase
public class CountVisit {

    private final Paces paces;

    public CountVisit(Paces paces) {
        this.paces = paces;
    }

    /// Counts one request. Returns when to retry, or empty if the request is allowed now.
    @Writes
    public Optional<Instant> count(Pace pace, Client home, Instant at) {
        return paces.findWait(pace, home.key(), at);
    }
}
