package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.DeclaredPresences;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.Presences;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.staff.roster.Rosters;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of agents and their desks, for tests in other packages.
public record StaffForTests(
        Agents agents, Absences absences, DeskOpenings openings, Presences presences, DeskMailboxes mailboxes) {

    public static StaffForTests of(JdbcClient database) {
        return new StaffForTests(
                new StoredAgents(database),
                new StoredAbsences(database),
                new StoredDesks(database),
                new StoredPresences(database),
                new StoredDesks(database));
    }

    public TeamPresence teamPresence() {
        return new TeamPresence(agents, presences, (DeclaredPresences) presences, absences);
    }

    public Mailboxes mailDesks() {
        return new Mailboxes(mailboxes, agents, openings);
    }

    /// The staff directory.
    ///
    /// @param data the folder of the key that opens it
    public static Rosters rosters(JdbcClient database, Path data) {
        return new StoredRosters(database, TestBox.in(data));
    }
}
