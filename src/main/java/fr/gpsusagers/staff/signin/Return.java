package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;

/// The result of an agent's return from the identity provider.
public sealed interface Return permits Return.SignedIn, Return.WayInAdded, NotSignedIn {

    /// @param proof the ID token; the provider needs it at sign-out
    record SignedIn(Token session, Agent agent, String proof) implements Return {
        @Override
        public String toString() {
            return "SignedIn[" + agent.id() + "]";
        }
    }

    /// The agent can now sign in by the provider too.
    record WayInAdded() implements Return {}
}
