package fr.gpsusagers.hall.form;

import fr.gpsusagers.kernel.french.Letters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of a submitted form. Values that are too long are cut; missing fields are empty.
public record FormFields(HttpServletRequest request) {

    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    /// Returns the value without surrounding blanks; empty if the field is missing.
    public String text(String name, int longest) {
        String value = request.getParameter(name);
        return value == null ? "" : cut(value, longest);
    }

    /// Returns the value unless it is missing or blank.
    public Optional<String> find(String name, int longest) {
        return Optional.of(text(name, longest)).filter(value -> !value.isEmpty());
    }

    /// Returns the ticked values of a group of checkboxes.
    public List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /// Strips surrounding blanks and cuts the text to at most `longest` UTF-16 units, never in the middle of a
    /// surrogate pair. Browsers send a line break as two characters but count it as one, and so does this.
    /// Also removes what no keyboard types: control characters other than tabs and line breaks, which the database
    /// refuses, and lone surrogates.
    public static String cut(String typed, int longest) {
        String text =
                NOT_TYPED.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
        return Letters.cut(text, longest);
    }

    @Override
    public String toString() {
        return "FormFields[…]";
    }
}
