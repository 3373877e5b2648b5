package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Right;
import java.util.Optional;

/// Who does something to an enquiry. Every use case on enquiries asks it, and may answer « not yours ».
public sealed interface Actor {

    /// Its word in the history of an enquiry: `usager`, `agent`, `horloge`, `console`.
    default String word() {
        return ActorKind.of(this).word();
    }

    default Optional<AgentId> agentId() {
        return Optional.empty();
    }

    /// Whether this is an agent with this right, at this desk.
    default boolean may(Right right, DeskId desk) {
        return false;
    }

    /// Someone who asks: nothing tells who.
    record Citizen() implements Actor {}

    /// The person of one enquiry: who gave its reference and its code, or whose message came in by its mail or number.
    record Bearer(EnquiryId enquiry) implements Actor {}

    /// An agent who signed in.
    record Staff(Agent agent) implements Actor {
        @Override
        public Optional<AgentId> agentId() {
            return Optional.of(agent.id());
        }

        @Override
        public boolean may(Right right, DeskId desk) {
            return agent.mayAt(right, desk);
        }
    }

    /// The product itself, at the hands of no agent and no citizen.
    sealed interface House extends Actor {}

    /// The product's own timers.
    record Clockwork() implements House {}

    /// Whoever types commands on the machine that holds the data.
    record Console() implements House {}
}
