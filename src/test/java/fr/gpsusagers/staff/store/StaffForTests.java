package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.absence.Absences;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.Presences;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of agents and their desks, for tests in other packages.
public record StaffForTests(Agents agents, Absences absences, DeskOpenings openings, Presences presences) {

    public static StaffForTests of(JdbcClient database) {
        return new StaffForTests(
                new StoredAgents(database),
                new StoredAbsences(database),
                new StoredDeskOpenings(database),
                new StoredPresences(database));
    }
}
