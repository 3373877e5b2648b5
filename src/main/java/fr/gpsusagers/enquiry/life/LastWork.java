package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;

/// What was last done with an open enquiry, so that an agent sees in a list which ones he began.
///
/// @param enquiry which one
/// @param agent the last agent who did more than read it
/// @param at when this agent did it
/// @param kind what this agent did last
/// @param isHeardSince whether the citizen added or changed something after that
public record LastWork(EnquiryId enquiry, AgentId agent, Instant at, StepKind kind, boolean isHeardSince) {

    /// Whether this agent began to answer and nobody has gone on: he called in vain, wrote, or left a note. A request
    /// that he gave back or sent to another desk is not his to go on with.
    public boolean isBegunBy(AgentId other) {
        return agent.equals(other) && kind.isBeginning();
    }
}
