package fr.gpsusagers.kernel;

import java.util.Optional;
import java.util.UUID;

/// The syntax of every identifier in a pack: lower-case letters, digits and hyphens, at most 120 characters. It can
/// therefore stand in a URL.
public final class Identifiers {

    private static final int LONGEST = 120;

    private Identifiers() {}

    /// Whether this text is a valid identifier: words joined by single hyphens. A loop, since each request asks this of
    /// several texts.
    public static boolean isOne(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        boolean inWord = false;
        for (int at = 0; at < value.length(); at++) {
            if (!isOfWord(value.charAt(at)) && (value.charAt(at) != '-' || !inWord)) {
                return false;
            }
            inWord = value.charAt(at) != '-';
        }
        return inWord;
    }

    private static boolean isOfWord(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }

    /// Parses the identifier of a row in an address or a form. Empty if it is malformed.
    public static Optional<UUID> findUuid(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
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
