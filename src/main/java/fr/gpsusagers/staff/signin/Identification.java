package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.account.Identity;

/// The result of asking the provider who a person is.
public sealed interface Identification {

    /// The provider identified the person, and all its signatures are valid.
    ///
    /// @param proof the ID token; the provider needs it at sign-out
    record Known(Identity identity, String proof) implements Identification {

        @Override
        public String toString() {
            return "…";
        }
    }

    /// Why it is not known who the person is: the return is over.
    sealed interface Failed extends Identification, Return {}

    /// The authentication was weaker than this product requires, such as a password alone.
    record TooWeak() implements Failed {}

    /// The provider's answer failed a check.
    record NotBelieved() implements Failed {}

    /// The provider did not answer in time, or too many requests to it are running.
    record Silent() implements Failed {}
}
