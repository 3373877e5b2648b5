package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Shows an agent his own line of each team, exactly as [ShowTeam] shows it to the lead: one line for each of his
/// desks. Leads do not see him at the desks where he only stands in.
@UseCase
public final class ShowOwnLines {

    private final Agents agents;
    private final Members members;

    public ShowOwnLines(Agents agents, Presences presences, DeclaredPresences declared, Absences absences) {
        this.agents = agents;
        this.members = new Members(agents, presences, declared, absences);
    }

    /// An agent's line in the team of a desk.
    public record Line(DeskId desk, Member member) {}

    /// The lines of one agent, ordered by desk.
    public record Lines(List<Line> all) {

        public Lines {
            all = List.copyOf(all);
        }
    }

    public Lines show(AgentId agent, Instant now) {
        return new Lines(agents.find(agent).map(Agent::desks).stream()
                .flatMap(desks -> desks.stream().sorted(Comparator.comparing(DeskId::value)))
                .flatMap(desk -> line(agent, desk, now))
                .toList());
    }

    private Stream<Line> line(AgentId agent, DeskId desk, Instant now) {
        return members.listAt(desk, now).stream()
                .filter(member -> member.agent().id().equals(agent))
                .map(member -> new Line(desk, member));
    }
}
