package fr.gpsusagers.staff.identity;

import fr.gpsusagers.kernel.UseCase;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Someone goes to the identity provider. It writes, and yet is no transaction: the provider may take seconds, and must
/// not hold one of the few connections that citizens need.
@UseCase
public final class LeaveForProvider {

    private final IdentityProvider provider;
    private final Attempts attempts;

    public LeaveForProvider(IdentityProvider provider, Attempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    public sealed interface Outcome {

        /// The browser keeps the attempt, and goes to this address.
        record Leave(Attempt attempt, URI to) implements Outcome {}

        /// The provider does not answer.
        record Silent() implements Outcome {}

        /// There is no provider here.
        record NoProvider() implements Outcome {}
    }

    public Outcome leave(Errand errand, URI back, Instant at) {
        if (!provider.isDeclared()) {
            return new Outcome.NoProvider();
        }
        Attempt attempt = Attempt.start(errand);
        Optional<URI> to = provider.findSignIn(attempt, back);
        to.ifPresent(_ -> attempts.add(attempt, at.plus(Attempt.VALID)));
        return to.<Outcome>map(address -> new Outcome.Leave(attempt, address)).orElseGet(Outcome.Silent::new);
    }
}
