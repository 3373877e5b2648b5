package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Right;
import java.time.LocalDate;
import java.util.Optional;

/// Lets the lead of a desk declare that one of its agents will be absent.
@UseCase
public class DeclareAbsence {

    private final Agents agents;
    private final Absences absences;

    public DeclareAbsence(Agents agents, Absences absences) {
        this.agents = agents;
        this.absences = absences;
    }

    public sealed interface Outcome {

        record Declared(Absence absence) implements Outcome {}

        /// The last day comes before the first.
        record WrongOrder() implements Outcome {}

        /// An absence on some of these days is already declared.
        record AlreadyAway(Absence declared) implements Outcome {}

        /// The substitute is the absent agent, or cannot sign in, such as the mailbox of a desk.
        record NoSubstitute() implements Outcome {}

        /// The agent is unknown or a mailbox, or the lead may not declare absences at any desk of the agent.
        record NotYours() implements Outcome {}
    }

    @Writes
    public Outcome declare(Agent lead, AgentId away, LocalDate from, LocalDate to, Optional<AgentId> substitute) {
        if (to.isBefore(from)) {
            return new Outcome.WrongOrder();
        }
        var absence = new Absence(away, from, to, substitute);
        Optional<Agent> agent = agents.findToChange(away);
        if (agent.isEmpty() || agent.get().isMailbox() || !mayDeclare(lead, agent.get())) {
            return new Outcome.NotYours();
        }
        if (substitute.isPresent() && !standsIn(substitute.get(), away)) {
            return new Outcome.NoSubstitute();
        }
        Optional<Absence> declared =
                absences.listOf(away).stream().filter(absence::overlaps).findFirst();
        if (declared.isPresent()) {
            return new Outcome.AlreadyAway(declared.get());
        }
        absences.add(absence);
        return new Outcome.Declared(absence);
    }

    static boolean mayDeclare(Agent lead, Agent away) {
        return away.desks().stream().anyMatch(desk -> lead.mayAt(Right.DECLARE_ABSENCE, desk));
    }

    private boolean standsIn(AgentId substitute, AgentId away) {
        return !substitute.equals(away)
                && agents.find(substitute)
                        .filter(agent -> agent.isActive() && !agent.isMailbox())
                        .isPresent();
    }
}
