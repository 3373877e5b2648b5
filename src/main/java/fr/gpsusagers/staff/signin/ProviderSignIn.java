package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// The way to the identity provider and back. It writes without a transaction: the provider may take seconds, and
/// must not hold one of the few database connections that citizens need.
@UseCase
public final class ProviderSignIn {

    private final IdentityProvider provider;
    private final RoundTrips trips;
    private final WaysIn waysIn;

    public ProviderSignIn(IdentityProvider provider, RoundTrips trips, WaysIn waysIn) {
        this.provider = provider;
        this.trips = trips;
        this.waysIn = waysIn;
    }

    /// The browser must store the trip, and go to this address.
    public record Leave(RoundTrip trip, URI to) {}

    /// Sends an agent to the identity provider. Empty if it does not answer, or none is configured.
    public Optional<Leave> leave(SignInPurpose purpose, URI back, Instant at) {
        RoundTrip trip = RoundTrip.start(purpose);
        Optional<URI> to = provider.findSignIn(trip, back);
        to.ifPresent(_ -> trips.add(trip, at.plus(RoundTrip.VALID)));
        return to.map(address -> new Leave(trip, address));
    }

    /// Handles the return. The round trip is used up first, so that neither a second click nor a crash can use it
    /// twice.
    ///
    /// @param kept the round trip that the browser stored, if any
    /// @param agent the agent who is signed in at this browser, if any
    public Return receive(
            Optional<RoundTrip> kept, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        // Another site that sends the agent here with a forged state must not use up the agent's own round trip.
        Optional<RoundTrip> his =
                kept.filter(trip -> trip.leftWith(answer.state())).filter(trip -> trips.use(trip, at));
        if (his.isEmpty()) {
            return NotSignedIn.NO_ROUND_TRIP;
        }
        return answer.isDeclined() ? NotSignedIn.DECLINED : identified(his.get(), answer, agent, back, at);
    }

    private Return identified(RoundTrip trip, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        return switch (provider.identify(trip, answer, back)) {
            case Identification.Known known -> received(trip.purpose(), known, agent, at);
            case NotSignedIn why -> why;
        };
    }

    private Return received(SignInPurpose purpose, Identification.Known known, Optional<Agent> agent, Instant at) {
        return switch (purpose) {
            case SignInPurpose.ComeIn _ -> waysIn.signInByIdentity(known, at);
            case SignInPurpose.AcceptInvitation(var token) -> waysIn.acceptByIdentity(token, known, at);
            case SignInPurpose.AddWayIn(var left) ->
                agent.filter(who -> who.id().equals(left))
                        .map(who -> waysIn.addIdentity(who, known.identity()))
                        .orElse(NotSignedIn.NO_ROUND_TRIP);
        };
    }
}
