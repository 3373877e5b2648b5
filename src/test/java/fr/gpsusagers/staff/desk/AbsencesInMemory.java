package fr.gpsusagers.staff.desk;

import fr.gpsusagers.staff.AgentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Absences in memory, for one test.
public final class AbsencesInMemory implements Absences {

    private final List<Absence> all = new ArrayList<>();

    @Override
    public void add(Absence absence) {
        all.add(absence);
    }

    @Override
    public List<Absence> listOf(AgentId agent) {
        return all.stream().filter(absence -> absence.agent().equals(agent)).toList();
    }

    @Override
    public List<Absence> listOn(LocalDate day) {
        return all.stream()
                .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()))
                .toList();
    }

    @Override
    public void remove(Absence absence) {
        all.remove(absence);
    }
}
