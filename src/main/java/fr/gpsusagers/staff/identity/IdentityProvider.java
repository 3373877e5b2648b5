package fr.gpsusagers.staff.identity;

import java.net.URI;
import java.util.Optional;

/// Who tells, elsewhere, who an agent is. It is asked for nothing but a word that stands for the person: no name, no
/// mail address.
public interface IdentityProvider {

    /// Whether agents can sign in by it here. It is asked by every sign-in page: it costs nothing.
    boolean isDeclared();

    /// Where to send the browser so that its user proves who he is; empty when the provider does not answer.
    ///
    /// @param back the address that he comes back to
    Optional<URI> findSignIn(RoundTrip trip, URI back);

    /// Who the person is that came back.
    ///
    /// @param back the address that he came back to
    Identification identify(RoundTrip trip, ProviderAnswer answer, URI back);

    /// Where to send the browser so that the provider forgets its user too; empty when there is no such place.
    ///
    /// @param proof what [Identification.Known] gave
    /// @param back the address that he comes back to
    Optional<URI> findSignOut(String proof, URI back);

    /// No provider: agents have accounts of their own.
    static IdentityProvider none() {
        return new IdentityProvider() {

            @Override
            public boolean isDeclared() {
                return false;
            }

            @Override
            public Optional<URI> findSignIn(RoundTrip trip, URI back) {
                return Optional.empty();
            }

            @Override
            public Identification identify(RoundTrip trip, ProviderAnswer answer, URI back) {
                return new Identification.Silent();
            }

            @Override
            public Optional<URI> findSignOut(String proof, URI back) {
                return Optional.empty();
            }
        };
    }
}
