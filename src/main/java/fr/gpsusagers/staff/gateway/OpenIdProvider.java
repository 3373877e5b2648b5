package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.identity.Identification;
import fr.gpsusagers.staff.identity.IdentityProvider;
import fr.gpsusagers.staff.identity.ProviderAnswer;
import fr.gpsusagers.staff.identity.RoundTrip;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A provider that speaks OpenID Connect, such as ProConnect. Its library is read when someone uses it, not at the
/// start. A few questions at a time: a provider that does not answer must not fill this product with people who wait.
final class OpenIdProvider implements IdentityProvider, AutoCloseable {

    private static final int AT_A_TIME = 16;

    private final Declaration declaration;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private @Nullable Conversation conversation;

    OpenIdProvider(Declaration declaration, Clock clock) {
        this.declaration = declaration;
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
        return talk(open -> open.identify(trip, answer, back)).orElseGet(Identification.Silent::new);
    }

    @Override
    public Optional<URI> findSignOut(String proof, URI back) {
        return talk(open -> open.findSignOut(proof, back)).flatMap(Function.identity());
    }

    private <T> Optional<T> talk(Function<Conversation, T> talk) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(talk.apply(conversation()));
        } finally {
            places.release();
        }
    }

    private synchronized Conversation conversation() {
        Conversation known = conversation;
        if (known == null) {
            known = new Conversation(declaration, clock);
            conversation = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (conversation != null) {
            conversation.close();
        }
    }
}
