package fr.gpsusagers.staff.identity;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.SessionToken;

/// How someone comes back from the identity provider.
public sealed interface Return {

    /// @param proof by which the provider knows whom to sign out
    record SignedIn(SessionToken session, Agent agent, String proof) implements Return {

        @Override
        public String toString() {
            return "SignedIn[" + agent.id() + "]";
        }
    }

    /// He has two ways in now.
    record WayInAdded() implements Return {}

    /// This trip is not his, too old, or used before. He can start again.
    record NoRoundTrip() implements Return {}

    /// He gave up, there.
    record Declined() implements Return {}

    record Silent() implements Return {}

    record NotBelieved() implements Return {}

    record TooWeak() implements Return {}

    /// The provider knows him; we do not, or no more.
    record NoAgent() implements Return {}

    /// Unknown, accepted, void or too old: nobody is told which.
    record NoInvitation() implements Return {}

    /// Another agent has this identity, or this agent has another.
    record Taken() implements Return {}
}
