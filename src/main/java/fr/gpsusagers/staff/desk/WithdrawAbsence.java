package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import java.time.LocalDate;
import java.util.Optional;

/// Lets the lead of a desk delete a declared absence, because it was a mistake or ends early.
@UseCase
public class WithdrawAbsence {

    private final Agents agents;
    private final Absences absences;

    public WithdrawAbsence(Agents agents, Absences absences) {
        this.agents = agents;
        this.absences = absences;
    }

    public sealed interface Outcome {

        record Withdrawn(Absence absence) implements Outcome {}

        record NotAway() implements Outcome {}

        /// The agent is unknown, or the lead may not declare absences at any desk of the agent.
        record NotYours() implements Outcome {}
    }

    /// @param day any day of the absence
    @Writes
    public Outcome withdraw(Agent lead, AgentId away, LocalDate day) {
        Optional<Agent> agent = agents.find(away);
        if (agent.isEmpty() || !DeclareAbsence.mayDeclare(lead, agent.get())) {
            return new Outcome.NotYours();
        }
        Optional<Absence> declared = absences.listOn(day).stream()
                .filter(absence -> absence.agent().equals(away))
                .findFirst();
        declared.ifPresent(absences::remove);
        return declared.<Outcome>map(Outcome.Withdrawn::new).orElseGet(Outcome.NotAway::new);
    }
}
