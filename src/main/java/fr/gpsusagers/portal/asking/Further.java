package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.hall.form.FormFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Details that few citizens give before the promise: for whom they ask, and by when they need an answer.
///
/// @param body the professional's employer, as typed
/// @param deadline as typed
public record Further(AskedFor askedFor, String body, String deadline) {

    public static final Further NONE = new Further(AskedFor.ONESELF, "", "");

    private static final int LONGEST = 100;
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-M-d"), form("d/M/uuuu"), form("d.M.uuuu"));

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);
    }

    public static Further read(FormFields fields) {
        return new Further(
                AskedFor.read(fields.text("pour", LONGEST)),
                fields.text("structure", LONGEST),
                fields.text("limite", LONGEST));
    }

    /// Whether any field is filled in. The page then shows them unfolded.
    public boolean isSaid() {
        return !equals(NONE);
    }

    /// The deadline. Empty if none was typed, or if it cannot be parsed.
    public Optional<LocalDate> day() {
        return FORMS.stream().flatMap(form -> read(form).stream()).findFirst();
    }

    /// The deadline in the format of a date input, or as typed if it cannot be parsed.
    public String shown() {
        return day().map(LocalDate::toString).orElse(deadline);
    }

    private Optional<LocalDate> read(DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(deadline.replace(" ", ""), form));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /// Tells the citizen how to correct the deadline. Empty if it is correct or blank.
    public String mistake(LocalDate today) {
        if (deadline.isEmpty()) {
            return "";
        }
        return day().map(day -> day.isBefore(today) ? "Cette date est passée. Vérifiez-la, ou laissez vide." : "")
                .orElse("Écrivez la date comme ceci\u00A0: 15/12/2026.");
    }
}
