package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Agents;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives a substitute the desks of the absent agent, for as long as the absence lasts.
///
/// @param agents where the desks of absent agents are found
public record StandIns(Agents agents, Absences absences) {

    /// Returns the agent with all desks that the agent serves on this day.
    public Agent on(LocalDate day, Agent agent) {
        Set<DeskId> others = absences.listOn(day).stream()
                .filter(absence -> absence.substitute().equals(Optional.of(agent.id())))
                .flatMap(absence -> agents.find(absence.agent()).stream())
                .flatMap(away -> away.desks().stream())
                .collect(Collectors.toSet());
        return others.isEmpty() ? agent : agent.standingInAt(others);
    }
}
