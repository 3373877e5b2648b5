package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import java.time.LocalDate;
import java.util.Optional;

/// The absences that the leads of desks declare for their agents.
@UseCase
public class DeclaredAbsences {

    private final Agents agents;
    private final Absences absences;

    public DeclaredAbsences(Agents agents, Absences absences) {
        this.agents = agents;
        this.absences = absences;
    }

    public enum Declaring {
        DECLARED,
        /// The last day comes before the first.
        WRONG_ORDER,
        /// An absence on some of these days is already declared.
        ALREADY_AWAY,
        /// The substitute is the absent agent, or cannot sign in, such as the mailbox of a desk.
        NO_SUBSTITUTE,
        /// The agent is unknown or a mailbox, or the lead may not declare absences at any desk of the agent.
        NOT_YOURS
    }

    /// Declares that an agent will be absent.
    @Writes
    public Declaring declare(Agent lead, AgentId away, LocalDate from, LocalDate to, Optional<AgentId> substitute) {
        if (to.isBefore(from)) {
            return Declaring.WRONG_ORDER;
        }
        var absence = new Absence(away, from, to, substitute);
        if (!mayDeclare(lead, agents.findToChange(away).filter(agent -> !agent.isMailbox()))) {
            return Declaring.NOT_YOURS;
        }
        if (substitute.isPresent() && !standsIn(substitute.get(), away)) {
            return Declaring.NO_SUBSTITUTE;
        }
        if (absences.listOf(away).stream().anyMatch(absence::overlaps)) {
            return Declaring.ALREADY_AWAY;
        }
        absences.add(absence);
        return Declaring.DECLARED;
    }

    private static boolean mayDeclare(Agent lead, Optional<Agent> away) {
        return away.stream()
                .flatMap(agent -> agent.desks().stream())
                .anyMatch(desk -> lead.mayAt(Right.DECLARE_ABSENCE, desk));
    }

    private boolean standsIn(AgentId substitute, AgentId away) {
        return !substitute.equals(away)
                && agents.find(substitute)
                        .filter(agent -> agent.isActive() && !agent.isMailbox())
                        .isPresent();
    }

    /// Deletes a declared absence, because it was a mistake or ends early.
    ///
    /// @param day any day of the absence
    @Writes
    public DeskChange withdraw(Agent lead, AgentId away, LocalDate day) {
        if (!mayDeclare(lead, agents.find(away))) {
            return DeskChange.NOT_YOURS;
        }
        Optional<Absence> declared = absences.listOn(day).stream()
                .filter(absence -> absence.agent().equals(away))
                .findFirst();
        declared.ifPresent(absences::remove);
        return declared.isPresent() ? DeskChange.CHANGED : DeskChange.UNCHANGED;
    }
}
