package fr.gpsusagers.kernel;

import java.util.regex.Pattern;

/// A French postal code: five digits.
public record PostalCode(String value) {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");

    public PostalCode {
        if (!FIVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("« " + value + " » n’est pas un code postal. Écrivez cinq chiffres.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
