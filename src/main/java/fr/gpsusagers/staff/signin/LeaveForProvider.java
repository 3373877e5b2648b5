package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Sends an agent to the identity provider. It writes without a transaction: the provider may take seconds, and
/// must not hold one of the few database connections that citizens need.
@UseCase
public final class LeaveForProvider {

    private final IdentityProvider provider;
    private final RoundTrips trips;

    public LeaveForProvider(IdentityProvider provider, RoundTrips trips) {
        this.provider = provider;
        this.trips = trips;
    }

    public sealed interface Outcome {

        /// The browser must store the trip, and go to this address.
        record Leave(RoundTrip trip, URI to) implements Outcome {}

        /// The provider did not answer.
        record Silent() implements Outcome {}

        /// No provider is configured.
        record NoProvider() implements Outcome {}
    }

    public Outcome leave(SignInPurpose purpose, URI back, Instant at) {
        if (!provider.isDeclared()) {
            return new Outcome.NoProvider();
        }
        RoundTrip trip = RoundTrip.start(purpose);
        Optional<URI> to = provider.findSignIn(trip, back);
        to.ifPresent(_ -> trips.add(trip, at.plus(RoundTrip.VALID)));
        return to.<Outcome>map(address -> new Outcome.Leave(trip, address)).orElseGet(Outcome.Silent::new);
    }
}
