package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import fr.gpsusagers.staff.desk.Presences.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who of a team is present: what agents say of themselves, and when they last looked at the lists of their desks. The
/// lead of a team and each of its agents read the same line; nobody else may.
@UseCase
public class TeamPresence {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Agents agents;
    private final Presences presences;
    private final DeclaredPresences declared;
    private final Absences absences;

    public TeamPresence(Agents agents, Presences presences, DeclaredPresences declared, Absences absences) {
        this.agents = agents;
        this.presences = presences;
        this.declared = declared;
        this.absences = absences;
    }

    /// Records that an agent opened the list of the desks served, at most once a minute: the desks' teams are present.
    /// Returns at how many desks it was recorded.
    @Writes
    public int record(AgentId agent, Set<DeskId> desks, Instant at) {
        return presences.update(agent, desks, at, at.minus(BETWEEN_NOTES));
    }

    /// Lets an agent say that he is here, in a call, or away for a moment. Leaves no entry in the ledger, on purpose.
    ///
    /// The agent names the state instead of asking for the next one: two browsers that show different states skip
    /// none. A state that is declared again keeps its hour.
    @Writes
    public void declare(AgentId agent, PresenceState state, Instant at) {
        if (state == PresenceState.HERE) {
            declared.remove(agent);
        } else if (declared.find(agent, at).filter(one -> one.state() == state).isEmpty()) {
            declared.replace(agent, new DeclaredPresence(state, at));
        }
    }

    /// Shows an agent his own state, on each of his pages.
    public PresenceState show(AgentId agent, Instant at) {
        return declared.find(agent, at).map(DeclaredPresence::state).orElse(PresenceState.HERE);
    }

    /// Shows the team lead of a desk which of its agents are present or absent, ordered by login. Empty for an agent
    /// who may not see this team.
    public Optional<List<Member>> showTeam(Agent lead, DeskId desk, Instant now) {
        return lead.mayAt(Right.SEE_TEAM, desk) ? Optional.of(membersAt(desk, now)) : Optional.empty();
    }

    /// An agent's line in the team of a desk.
    public record Line(DeskId desk, Member member) {}

    /// Lists an agent's own line of each team, exactly as the lead sees it, ordered by desk. Leads do not see him
    /// at the desks where he only stands in.
    public List<Line> listOwnLines(AgentId agent, Instant now) {
        return agents.find(agent).map(Agent::desks).stream()
                .flatMap(desks -> desks.stream().sorted(Comparator.comparing(DeskId::value)))
                .flatMap(desk -> line(agent, desk, now))
                .toList();
    }

    private Stream<Line> line(AgentId agent, DeskId desk, Instant now) {
        return membersAt(desk, now).stream()
                .filter(member -> member.agent().id().equals(agent))
                .map(member -> new Line(desk, member));
    }

    private List<Member> membersAt(DeskId desk, Instant now) {
        Map<AgentId, Instant> seen =
                presences.listAt(desk).stream().collect(Collectors.toMap(Presence::agent, Presence::seenAt));
        return agents.listAll().stream()
                .filter(agent -> agent.serves(desk) && agent.status() != Agent.Status.DISABLED)
                .map(agent -> member(agent, Optional.ofNullable(seen.get(agent.id())), now))
                .toList();
    }

    private Member member(Agent agent, Optional<Instant> seenAt, Instant now) {
        LocalDate today = FrenchTime.at(now).toLocalDate();
        Optional<Absence> away = absences.listOf(agent.id()).stream()
                .filter(absence -> !absence.to().isBefore(today))
                .findFirst();
        Optional<Login> substitute =
                away.flatMap(Absence::substitute).flatMap(agents::find).map(Agent::login);
        return new Member(agent, seenAt, declared.find(agent.id(), now), away, substitute);
    }
}
