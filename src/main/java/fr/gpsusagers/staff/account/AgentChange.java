package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;

/// The result of changing or disabling an agent.
public sealed interface AgentChange {

    /// The change takes effect at once: the agent's sessions have ended.
    record Changed(Agent agent) implements AgentChange {}

    /// Refused, because no active administrator would remain.
    record LastAdministrator() implements AgentChange {}

    record UnknownAgent() implements AgentChange {}

    record NotAllowed() implements AgentChange {}
}
