package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.RoundTrip;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An identity provider without a network. It is test code, not part of the product, where it would let
/// anyone sign in.
public final class PretendIdentityProvider implements IdentityProvider {

    private static final String ISSUER = "https://essai.example";

    private final Map<String, Identification.Known> codes = new HashMap<>();
    private Optional<Identification> failure = Optional.empty();

    /// From now on, gives this result to every caller.
    public void fail(Identification with) {
        failure = Optional.of(with);
    }

    /// Authenticates a person. Returns the answer that the browser brings back.
    public ProviderAnswer letIn(String state, String person) {
        String code = UUID.randomUUID().toString();
        codes.put(state + code, new Identification.Known(new Identity(ISSUER, person), "preuve"));
        return new ProviderAnswer(state, code, "", "");
    }

    @Override
    public boolean isDeclared() {
        return true;
    }

    @Override
    public Optional<URI> findSignIn(RoundTrip trip, URI back) {
        return failure.isPresent() ? Optional.empty() : Optional.of(URI.create(ISSUER + "/?state=" + trip.state()));
    }

    @Override
    public Identification identify(RoundTrip trip, ProviderAnswer answer, URI back) {
        Identification known = codes.remove(trip.state() + answer.code());
        return failure.orElse(known == null ? NotSignedIn.NOT_BELIEVED : known);
    }

    @Override
    public Optional<URI> findSignOut(String proof, URI back) {
        return Optional.of(URI.create(ISSUER + "/?retour=" + back));
    }
}
