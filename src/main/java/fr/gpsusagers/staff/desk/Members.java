package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.absence.Absence;
import fr.gpsusagers.staff.absence.Absences;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Describes the agents of a desk, for their lead and for each of them. Both get the same lines.
record Members(Agents agents, Presences presences, DeclaredPresences declared, Absences absences) {

    /// Lists the agents of the desk by login.
    List<Member> listAt(DeskId desk, Instant now) {
        Map<AgentId, Instant> seen =
                presences.listAt(desk).stream().collect(Collectors.toMap(Presence::agent, Presence::seenAt));
        return agents.listAll().stream()
                .filter(agent -> agent.serves(desk) && agent.status() != Agent.Status.DISABLED)
                .map(agent -> member(agent, Optional.ofNullable(seen.get(agent.id())), now))
                .toList();
    }

    private Member member(Agent agent, Optional<Instant> seenAt, Instant now) {
        Optional<Absence> away = away(agent, FrenchTime.at(now).toLocalDate());
        Optional<Login> substitute =
                away.flatMap(Absence::substitute).flatMap(agents::find).map(Agent::login);
        return new Member(agent, seenAt, declared.find(agent.id(), now), away, substitute);
    }

    private Optional<Absence> away(Agent agent, LocalDate today) {
        return absences.listOf(agent.id()).stream()
                .filter(absence -> !absence.to().isBefore(today))
                .findFirst();
    }
}
