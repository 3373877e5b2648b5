package fr.gpsusagers.staff.account;

import java.util.regex.Pattern;

/// The six digits that the agent's telephone shows for 30 seconds. Blanks that the agent types are removed.
/// `toString` hides the code.
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
