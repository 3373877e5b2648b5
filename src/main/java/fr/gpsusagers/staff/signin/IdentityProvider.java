package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.account.Identity;
import java.net.URI;
import java.util.Optional;

/// An outside provider that authenticates agents. It is asked only for an identifier of the person: no name,
/// no mail address.
public interface IdentityProvider {

    /// Whether a provider is configured. Every sign-in page asks, so the answer must be cheap.
    boolean isDeclared();

    /// Returns the address where the agent authenticates. Empty if the provider does not answer.
    ///
    /// @param back the address to which the provider redirects the agent
    Optional<URI> findSignIn(RoundTrip trip, URI back);

    /// Identifies the person who came back from the provider.
    ///
    /// @param back the address to which the agent came back
    Identification identify(RoundTrip trip, ProviderAnswer answer, URI back);

    /// Returns the address where the browser signs out of the provider too. Empty if the provider has none, or
    /// does not answer.
    ///
    /// @param proof the ID token, as given by [Identification.Known]
    /// @param back the address to which the provider redirects the agent
    Optional<URI> findSignOut(String proof, URI back);

    /// Returns a provider for installations without one: agents sign in by passphrase only.
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
                return NotSignedIn.SILENT;
            }

            @Override
            public Optional<URI> findSignOut(String proof, URI back) {
                return Optional.empty();
            }
        };
    }

    /// The result of asking the provider who a person is.
    sealed interface Identification permits Identification.Known, NotSignedIn {

        /// The provider identified the person, and all its signatures are valid.
        ///
        /// @param proof the ID token; the provider needs it at sign-out
        record Known(Identity identity, String proof) implements Identification {

            @Override
            public String toString() {
                return "…";
            }
        }
    }

    /// The provider's answer, carried by the browser and therefore not trustworthy until it is checked.
    /// `toString` hides it.
    ///
    /// @param code exchanged once for tokens; empty if the provider refused
    /// @param error why the provider refused; empty if it did not
    /// @param issuer the provider that answers; empty if it does not name itself
    record ProviderAnswer(String state, String code, String error, String issuer) {

        /// Whether the agent cancelled at the provider.
        boolean isDeclined() {
            return error.equals("access_denied");
        }

        @Override
        public String toString() {
            return "…";
        }
    }
}
