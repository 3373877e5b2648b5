package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.RoundTrip;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An identity provider that speaks OpenID Connect, such as ProConnect. The library is loaded at first use, to
/// keep the start fast. Few requests run at once: a provider that does not answer must not tie up all threads
/// of the product.
final class OpenIdProvider implements IdentityProvider, AutoCloseable {

    private static final int AT_A_TIME = 16;

    private final Registration registration;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private @Nullable OpenIdClient client;

    OpenIdProvider(Registration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    public boolean isDeclared() {
        return true;
    }

    @Override
    public Optional<URI> findSignIn(RoundTrip trip, URI back) {
        return talk(open -> open.findSignIn(trip, back)).flatMap(Function.identity());
    }

    @Override
    public Identification identify(RoundTrip trip, ProviderAnswer answer, URI back) {
        return talk(open -> open.identify(trip, answer, back)).orElse(NotSignedIn.SILENT);
    }

    @Override
    public Optional<URI> findSignOut(String proof, URI back) {
        return talk(open -> open.findSignOut(proof, back)).flatMap(Function.identity());
    }

    private <T> Optional<T> talk(Function<OpenIdClient, T> talk) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(talk.apply(client()));
        } finally {
            places.release();
        }
    }

    private synchronized OpenIdClient client() {
        OpenIdClient known = client;
        if (known == null) {
            known = new OpenIdClient(registration, clock);
            client = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }
}
