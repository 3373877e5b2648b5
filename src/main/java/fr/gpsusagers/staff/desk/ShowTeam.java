package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Shows the team lead of a desk which of its agents are present or absent. Nobody else may see this, except each agent
/// his own line: [ShowOwnLines].
@UseCase
public final class ShowTeam {

    private final Members members;

    public ShowTeam(Agents agents, Presences presences, DeclaredPresences declared, Absences absences) {
        this.members = new Members(agents, presences, declared, absences);
    }

    public sealed interface Outcome {

        /// The agents of the desk, ordered by login.
        record Team(List<Member> members) implements Outcome {

            public Team {
                members = List.copyOf(members);
            }
        }

        record NotYours() implements Outcome {}
    }

    public Outcome show(Agent lead, DeskId desk, Instant now) {
        return lead.mayAt(Right.SEE_TEAM, desk) ? new Outcome.Team(members.listAt(desk, now)) : new Outcome.NotYours();
    }
}
