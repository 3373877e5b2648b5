package fr.gpsusagers.staff.signin;

import java.util.regex.Pattern;

/// The six figures that an agent's telephone shows for half a minute, as he types them: blanks do not count.
/// It hides itself in `toString`.
public record OneTimeCode(String value) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public OneTimeCode {
        value = BLANKS.matcher(value).replaceAll("");
    }

    @Override
    public String toString() {
        return "…";
    }
}
