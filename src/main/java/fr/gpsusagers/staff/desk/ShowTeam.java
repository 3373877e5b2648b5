package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.util.List;

/// Who of a desk is there, for the lead of its team and nobody else.
@UseCase
public final class ShowTeam {

    private final Presences presences;

    public ShowTeam(Presences presences) {
        this.presences = presences;
    }

    public sealed interface Outcome {

        /// The last seen first.
        record Team(List<Presence> seen) implements Outcome {

            public Team {
                seen = List.copyOf(seen);
            }
        }

        record NotYours() implements Outcome {}
    }

    public Outcome show(Agent lead, DeskId desk) {
        return lead.mayAt(Right.SEE_TEAM, desk) ? new Outcome.Team(presences.listAt(desk)) : new Outcome.NotYours();
    }
}
