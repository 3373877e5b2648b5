package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;

/// Lists the absences on a day.
@UseCase
public final class ListAbsences {

    private final Absences absences;

    public ListAbsences(Absences absences) {
        this.absences = absences;
    }

    public List<Absence> list(LocalDate day) {
        return absences.listOn(day);
    }
}
