package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;

/// The result of an agent's return from the identity provider.
public sealed interface Return
        permits Identification.Failed,
                Return.SignedIn,
                Return.WayInAdded,
                Return.NoRoundTrip,
                Return.Declined,
                Return.NoAgent,
                Return.NoInvitation,
                Return.Taken {

    /// @param proof the ID token; the provider needs it at sign-out
    record SignedIn(Token session, Agent agent, String proof) implements Return {

        @Override
        public String toString() {
            return "SignedIn[" + agent.id() + "]";
        }
    }

    /// The agent can now sign in by the provider too.
    record WayInAdded() implements Return {}

    /// The round trip is missing, expired, already used, or of another browser or agent. The agent
    /// can start again.
    record NoRoundTrip() implements Return {}

    /// The agent cancelled at the provider.
    record Declined() implements Return {}

    /// The provider identified the person, but no active agent has this identity.
    record NoAgent() implements Return {}

    /// The invitation is unknown, accepted, replaced or expired. The caller does not learn which.
    record NoInvitation() implements Return {}

    /// Another agent has this identity, or this agent already has another one.
    record Taken() implements Return {}
}
