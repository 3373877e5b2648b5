package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// Lists the alerts that an agent should see: those of colleagues that nobody has answered or
/// that the agent answers, and the agent's own.
@UseCase
public final class ListHelpCalls {

    /// An alert ends with the danger. If nobody ends it, it is over after an hour.
    static final Duration SHOWN = Duration.ofHours(1);

    private final HelpCalls calls;

    public ListHelpCalls(HelpCalls calls) {
        this.calls = calls;
    }

    /// Latest first.
    public List<HelpCall> list(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent)
                ? calls.listSince(now.minus(SHOWN)).stream()
                        .filter(call -> isShownTo(agent, call))
                        .toList()
                : List.of();
    }

    private static boolean isShownTo(Agent agent, HelpCall call) {
        return call.by().equals(agent.id())
                || isFor(agent, call)
                        && call.helper()
                                .filter(helper -> !helper.equals(agent.id()))
                                .isEmpty();
    }

    /// Whether the agent is a colleague who can help.
    static boolean isFor(Agent agent, HelpCall call) {
        return agent.may(Right.OPEN_ENQUIRY)
                && !call.by().equals(agent.id())
                && !Collections.disjoint(call.desks(), agent.desks());
    }
}
