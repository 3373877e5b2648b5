package fr.gpsusagers.hall.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of a form that was sent. What is longer than a field may be is cut, what was not sent is empty.
public record FormFields(HttpServletRequest request) {

    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    /// A text without the blanks around it.
    public String text(String name, int longest) {
        String value = request.getParameter(name);
        return value == null ? "" : cut(value, longest);
    }

    /// A text that says something.
    public Optional<String> find(String name, int longest) {
        return Optional.of(text(name, longest)).filter(value -> !value.isEmpty());
    }

    /// What was ticked.
    public List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /// A text without the blanks around it, and no longer than this. What no keyboard types is left out: control
    /// characters, which a database refuses, and halves of a character.
    public static String cut(String typed, int longest) {
        String text = NOT_TYPED.matcher(typed).replaceAll("").strip();
        int end = Math.min(longest, text.length());
        boolean inTwo = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, inTwo ? end - 1 : end);
    }

    @Override
    public String toString() {
        return "FormFields[…]";
    }
}
