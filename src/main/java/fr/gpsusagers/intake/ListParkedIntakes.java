package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// Lists what an agent parked, what colleagues of the same desks parked, and what the agent just ended.
@UseCase
public final class ListParkedIntakes {

    private final ParkedIntakes parked;

    public ListParkedIntakes(ParkedIntakes parked) {
        this.parked = parked;
    }

    /// Longest ago first.
    public List<ParkedIntake> list(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent)
                ? parked.list(agent.id(), agent.desks()).stream()
                        .filter(one -> maySee(actor, one) && one.canBeResumed(now))
                        .toList()
                : List.of();
    }

    static boolean maySee(Actor actor, ParkedIntake one) {
        return actor instanceof Actor.Staff(var agent)
                && agent.may(Right.OPEN_ENQUIRY)
                && (one.by().equals(agent.id()) || !Collections.disjoint(one.desks(), agent.desks()));
    }
}
