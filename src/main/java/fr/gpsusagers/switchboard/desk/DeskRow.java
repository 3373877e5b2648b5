package fr.gpsusagers.switchboard.desk;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.DeskState;
import java.util.Map;

/// A desk in the list of desks.
///
/// @param standing whether the desk promises callbacks, in words
/// @param mayChange whether this agent may open and close its callbacks
record DeskRow(String id, String name, boolean isOpen, boolean isReady, String standing, boolean mayChange) {

    static DeskRow of(Desk desk, Map<DeskId, DeskState> states, Agent agent) {
        DeskState state = states.getOrDefault(desk.id(), new DeskState(desk.id(), false, 0));
        return new DeskRow(
                desk.id().value(),
                desk.name(),
                state.open(),
                state.isReady(),
                standing(state),
                agent.mayAt(Right.OPEN_CALLBACKS, desk.id()));
    }

    private static String standing(DeskState state) {
        if (state.isReady()) {
            return "Rappels ouverts";
        }
        return state.open() ? "Personne à ce guichet" : "Rappels fermés";
    }
}
