package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.absence.Absence;
import fr.gpsusagers.staff.absence.Absences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Shows the team lead of a desk which of its agents are present or absent. Nobody else may see this.
@UseCase
public final class ShowTeam {

    private final Agents agents;
    private final Presences presences;
    private final Absences absences;

    public ShowTeam(Agents agents, Presences presences, Absences absences) {
        this.agents = agents;
        this.presences = presences;
        this.absences = absences;
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
        if (!lead.mayAt(Right.SEE_TEAM, desk)) {
            return new Outcome.NotYours();
        }
        Map<AgentId, Instant> seen =
                presences.listAt(desk).stream().collect(Collectors.toMap(Presence::agent, Presence::seenAt));
        LocalDate today = FrenchTime.at(now).toLocalDate();
        return new Outcome.Team(agents.listAll().stream()
                .filter(agent -> agent.serves(desk) && agent.status() != Agent.Status.DISABLED)
                .map(agent -> new Member(agent, Optional.ofNullable(seen.get(agent.id())), away(agent, today)))
                .toList());
    }

    private Optional<Absence> away(Agent agent, LocalDate today) {
        return absences.listOf(agent.id()).stream()
                .filter(absence -> !absence.to().isBefore(today))
                .findFirst();
    }
}
