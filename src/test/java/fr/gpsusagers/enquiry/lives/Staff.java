package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.DeclaredAbsences;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskChange;
import fr.gpsusagers.staff.store.StaffForTests;
import java.time.LocalDate;
import java.util.Optional;

/// What agents and team leads say about their team. Each method returns whether that changed something.
record Staff(StaffForTests stored) {

    boolean happen(Order order) {
        return switch (order.kind()) {
            case LOOK -> look(order);
            case DECLARE_ABSENCE -> declareAbsence(order);
            case WITHDRAW_ABSENCE -> withdrawAbsence(order);
            case CLOSE_CALLBACKS ->
                new DeskCallbacks(stored.openings(), stored.presences()).close(agent(order), desk(order), order.at())
                        == DeskChange.CHANGED;
            case OPEN_CALLBACKS ->
                new DeskCallbacks(stored.openings(), stored.presences()).open(agent(order), desk(order), order.at())
                        == DeskChange.CHANGED;
            default -> throw new IllegalArgumentException(order.kind() + " is not about the staff");
        };
    }

    private boolean look(Order order) {
        var recorded =
                stored.teamPresence().record(agent(order).id(), agent(order).desks(), order.at());
        return recorded > 0;
    }

    private boolean declareAbsence(Order order) {
        LocalDate today = FrenchTime.at(order.at()).toLocalDate();
        return new DeclaredAbsences(stored.agents(), stored.absences())
                        .declare(
                                agent(order),
                                away(order).id(),
                                today,
                                today.plusDays(order.how() % 3),
                                Optional.empty())
                == DeclaredAbsences.Declaring.DECLARED;
    }

    private boolean withdrawAbsence(Order order) {
        LocalDate today = FrenchTime.at(order.at()).toLocalDate();
        return new DeclaredAbsences(stored.agents(), stored.absences())
                        .withdraw(agent(order), away(order).id(), today)
                == DeskChange.CHANGED;
    }

    private static Agent agent(Order order) {
        return Team.AGENTS.get(order.agent());
    }

    private static Agent away(Order order) {
        return Team.AGENTS.get(order.how());
    }

    private static DeskId desk(Order order) {
        return Team.DESKS.get(order.how() % Team.DESKS.size());
    }
}
