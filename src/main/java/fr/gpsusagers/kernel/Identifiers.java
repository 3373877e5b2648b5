package fr.gpsusagers.kernel;

import java.util.regex.Pattern;

/// The form of every identifier of a pack: lower-case letters, digits and hyphens, so that it can stand in an address.
public final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Identifiers() {}

    /// Gives the identifier back when its form is right.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static String require(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("L’identifiant « " + value
                    + " » a une forme inconnue. Utilisez des minuscules sans accent, des chiffres et des tirets.");
        }
        return value;
    }
}
