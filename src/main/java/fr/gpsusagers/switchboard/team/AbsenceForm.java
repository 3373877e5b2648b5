package fr.gpsusagers.switchboard.team;

import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.staff.AgentId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The form in which a team lead declares an absence.
record AbsenceForm(String agent, String from, String to, String substitute) {

    static final AbsenceForm EMPTY = new AbsenceForm("", "", "", "");

    private static final int LONGEST = 60;

    static AbsenceForm read(FormFields fields) {
        return new AbsenceForm(
                fields.text("agent", LONGEST),
                fields.text("du", LONGEST),
                fields.text("au", LONGEST),
                fields.text("relais", LONGEST));
    }

    Optional<AgentId> who() {
        return AgentId.find(agent);
    }

    Optional<AgentId> standIn() {
        return AgentId.find(substitute);
    }

    Optional<LocalDate> first() {
        return day(from);
    }

    /// The last day. Equals the first if only one day was typed.
    Optional<LocalDate> last() {
        return to.isEmpty() ? first() : day(to);
    }

    /// Tells the lead what to correct. Empty if nothing is wrong.
    String mistake() {
        if (who().isEmpty()) {
            return "Choisissez qui est absent.";
        }
        return first().isEmpty() || last().isEmpty() ? "Donnez le premier et le dernier jour." : "";
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
