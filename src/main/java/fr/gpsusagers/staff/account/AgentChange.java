package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;

/// What came of changing what an agent may do.
public sealed interface AgentChange {

    /// It holds at once: the sessions that he had are over.
    record Changed(Agent agent) implements AgentChange {}

    /// Refused: nobody would be left to manage accounts.
    record LastAdministrator() implements AgentChange {}

    record UnknownAgent() implements AgentChange {}

    record NotAllowed() implements AgentChange {}
}
