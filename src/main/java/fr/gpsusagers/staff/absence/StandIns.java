package fr.gpsusagers.staff.absence;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who stands in for someone who is away serves his desks, for as long as that lasts.
///
/// @param agents whose desks are asked
public record StandIns(Agents agents, Absences absences) {

    /// The agent as he works on this day.
    public Agent on(LocalDate day, Agent agent) {
        Set<DeskId> others = absences.listOn(day).stream()
                .filter(absence -> absence.substitute().equals(Optional.of(agent.id())))
                .flatMap(absence -> agents.find(absence.agent()).stream())
                .flatMap(away -> away.desks().stream())
                .collect(Collectors.toSet());
        return others.isEmpty() ? agent : agent.standingInAt(others);
    }
}
