package fr.gpsusagers.kernel;

import java.util.regex.Pattern;

/// The syntax of every identifier in a pack: lower-case letters, digits and hyphens, at most 120 characters. It can
/// therefore stand in a URL.
public final class Identifiers {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Identifiers() {}

    /// Whether this text is a valid identifier.
    public static boolean isOne(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /// Returns the identifier if it is valid.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static String require(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("Un identifiant a 120 caractères au plus. Raccourcissez-le.");
        }
        if (!isOne(value)) {
            throw new IllegalArgumentException("L’identifiant « " + value
                    + " » a une forme inconnue. Utilisez des minuscules sans accent, des chiffres et des tirets.");
        }
        return value;
    }
}
