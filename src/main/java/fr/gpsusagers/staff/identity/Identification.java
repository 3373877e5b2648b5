package fr.gpsusagers.staff.identity;

import fr.gpsusagers.staff.signin.Identity;

/// What came of asking the provider who someone is.
public sealed interface Identification {

    /// He is this person, and nobody else can have said so.
    ///
    /// @param proof the token by which the provider knows, later, whom to sign out
    record Known(Identity identity, String proof) implements Identification {

        @Override
        public String toString() {
            return "…";
        }
    }

    /// He proved it less strongly than is asked here: by a password alone, for instance.
    record TooWeak() implements Identification {}

    /// Something of the answer is not as it must be.
    record NotBelieved() implements Identification {}

    /// The provider does not answer, or not in time.
    record Silent() implements Identification {}
}
