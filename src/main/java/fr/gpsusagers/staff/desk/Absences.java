package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import java.time.LocalDate;
import java.util.List;

/// The declared absences.
public interface Absences {

    void add(Absence absence);

    List<Absence> listOf(AgentId agent);

    /// Lists the absences that include this day.
    List<Absence> listOn(LocalDate day);

    void remove(Absence absence);
}
