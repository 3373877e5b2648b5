package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Handles the return from the identity provider. The round trip is used up first, so that neither a second click
/// nor a crash can use it twice. No transaction is open while the provider is contacted.
@UseCase
public final class ReturnFromProvider {

    private final RoundTrips trips;
    private final IdentityProvider provider;
    private final SignInByIdentity signIn;
    private final AcceptByIdentity accept;
    private final AddIdentity add;

    public ReturnFromProvider(
            RoundTrips trips,
            IdentityProvider provider,
            SignInByIdentity signIn,
            AcceptByIdentity accept,
            AddIdentity add) {
        this.trips = trips;
        this.provider = provider;
        this.signIn = signIn;
        this.accept = accept;
        this.add = add;
    }

    /// @param kept the round trip that the browser stored, if any
    /// @param agent the agent who is signed in at this browser, if any
    public Return receive(
            Optional<RoundTrip> kept, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        // Another site that sends the agent here with a forged state must not use up the agent's own round trip.
        Optional<RoundTrip> his = kept.filter(trip -> trip.leftWith(answer.state()))
                .filter(trip -> trips.use(trip, at) == RoundTrips.Use.USED);
        if (his.isEmpty()) {
            return new Return.NoRoundTrip();
        }
        return answer.isDeclined() ? new Return.Declined() : identified(his.get(), answer, agent, back, at);
    }

    private Return identified(RoundTrip trip, ProviderAnswer answer, Optional<Agent> agent, URI back, Instant at) {
        return switch (provider.identify(trip, answer, back)) {
            case Identification.Known known -> received(trip.purpose(), known, agent, at);
            case Identification.TooWeak _ -> new Return.TooWeak();
            case Identification.NotBelieved _ -> new Return.NotBelieved();
            case Identification.Silent _ -> new Return.Silent();
        };
    }

    private Return received(SignInPurpose purpose, Identification.Known known, Optional<Agent> agent, Instant at) {
        return switch (purpose) {
            case SignInPurpose.ComeIn _ -> signIn.signIn(known, at);
            case SignInPurpose.AcceptInvitation(var token) -> accept.accept(token, known, at);
            case SignInPurpose.AddWayIn(var left) ->
                agent.filter(who -> who.id().equals(left))
                        .map(who -> add.add(who, known.identity()))
                        .orElseGet(Return.NoRoundTrip::new);
        };
    }
}
