package fr.gpsusagers.territory;

import java.util.regex.Pattern;

/// The official code of a French commune (INSEE): `14366`, `2A004`.
public record InseeCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{5}|2[AB]\\d{3}");

    public InseeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "« " + value + " » n’est pas un code de commune (INSEE). Écrivez cinq caractères, comme 14366.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
