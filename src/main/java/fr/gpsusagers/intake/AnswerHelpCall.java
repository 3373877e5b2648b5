package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import java.time.Instant;
import java.util.UUID;

/// « J’arrive »: a colleague answers the alert. The agent who called sees it within a second.
@UseCase
public class AnswerHelpCall {

    /// The kind of the ledger entry. Open pages listen for it.
    public static final String KIND = "help-answered";

    private final HelpCalls calls;
    private final Entries entries;

    public AnswerHelpCall(HelpCalls calls, Entries entries) {
        this.calls = calls;
        this.entries = entries;
    }

    public enum Answer {
        COMING,
        /// Another colleague came first, or the alert is over.
        GONE,
        NOT_YOURS
    }

    @Writes
    public Answer answer(Actor actor, UUID id, Instant now) {
        return calls.find(id).map(call -> answer(actor, call, now)).orElse(Answer.GONE);
    }

    private Answer answer(Actor actor, HelpCall call, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !ListHelpCalls.isFor(agent, call)) {
            return Answer.NOT_YOURS;
        }
        if (call.helper().isPresent() || !calls.update(call.answeredBy(agent.id()), now)) {
            return Answer.GONE;
        }
        entries.append(CallColleague.entries(KIND, call, now));
        return Answer.COMING;
    }
}
