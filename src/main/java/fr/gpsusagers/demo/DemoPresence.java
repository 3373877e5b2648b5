package fr.gpsusagers.demo;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.absence.DeclareAbsence;
import fr.gpsusagers.staff.desk.RecordPresence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Records which invented agents are present, and which are absent.
@Component
@Profile("!command")
final class DemoPresence {

    private static final int DAYS_AWAY = 2;

    private final RecordPresence recordPresence;
    private final DeclareAbsence declareAbsence;

    DemoPresence(RecordPresence recordPresence, DeclareAbsence declareAbsence) {
        this.recordPresence = recordPresence;
        this.declareAbsence = declareAbsence;
    }

    /// Records that an agent has arrived. Returns whether a desk counts on this agent now.
    boolean comes(Agent agent, Instant now) {
        return recordPresence.record(agent.id(), agent.desks(), now).desks() > 0;
    }

    /// Records three days of absence from tomorrow on, and the substitute, as a team lead does.
    boolean declares(Agent lead, Agent away, Agent substitute, Instant now) {
        LocalDate tomorrow = FrenchTime.at(now).toLocalDate().plusDays(1);
        return declareAbsence.declare(
                        lead, away.id(), tomorrow, tomorrow.plusDays(DAYS_AWAY), Optional.of(substitute.id()))
                instanceof DeclareAbsence.Outcome.Declared;
    }
}
