package fr.gpsusagers.console.demo;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.absence.DeclareAbsence;
import fr.gpsusagers.staff.desk.RecordPresence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Who of the invented agents is there, and who is not.
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

    boolean comes(Agent agent, Instant now) {
        return recordPresence.record(agent.id(), agent.desks(), now).desks() > 0;
    }

    /// A lead says that someone is away from tomorrow on, and who stands in.
    boolean declares(Agent lead, Agent away, Agent substitute, Instant now) {
        LocalDate tomorrow = FrenchTime.at(now).toLocalDate().plusDays(1);
        return declareAbsence.declare(
                        lead, away.id(), tomorrow, tomorrow.plusDays(DAYS_AWAY), Optional.of(substitute.id()))
                instanceof DeclareAbsence.Outcome.Declared;
    }
}
