package fr.gpsusagers.portal.callback;

import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.hall.form.FormFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What few people have to say before the promise: for whom they ask, and by when they must be answered.
///
/// @param body whom a professional works for, as typed
/// @param deadline as typed
record Further(AskedFor askedFor, String body, String deadline) {

    static final Further NONE = new Further(AskedFor.ONESELF, "", "");

    private static final int LONGEST = 100;
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-M-d"), form("d/M/uuuu"), form("d.M.uuuu"));

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);
    }

    static Further read(FormFields fields) {
        return new Further(
                AskedFor.read(fields.text("pour", LONGEST)),
                fields.text("structure", LONGEST),
                fields.text("limite", LONGEST));
    }

    /// Whether any of it was said: it is then shown unfolded.
    boolean isSaid() {
        return !equals(NONE);
    }

    /// A day; empty when none was typed, or none that is understood.
    Optional<LocalDate> day() {
        return FORMS.stream().flatMap(form -> read(form).stream()).findFirst();
    }

    /// As a field for dates takes it.
    String shown() {
        return day().map(LocalDate::toString).orElse(deadline);
    }

    private Optional<LocalDate> read(DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(deadline.replace(" ", ""), form));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /// How to mend the day; empty when nothing is wrong.
    String mistake(LocalDate today) {
        if (deadline.isEmpty()) {
            return "";
        }
        return day().map(day -> day.isBefore(today) ? "Cette date est passée. Vérifiez-la, ou laissez vide." : "")
                .orElse("Écrivez la date comme ceci\u00A0: 15/12/2026.");
    }
}
