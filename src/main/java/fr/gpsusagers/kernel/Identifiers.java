package fr.gpsusagers.kernel;

import java.util.regex.Pattern;

/// The form of every identifier of a pack: lower-case letters, digits and hyphens, so that it can stand in an address;
/// 120 characters at most.
public final class Identifiers {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Identifiers() {}

    /// Whether this has the form of an identifier.
    public static boolean isOne(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /// Gives the identifier back when its form is right.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
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
