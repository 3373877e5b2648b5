package fr.gpsusagers.understanding;

import java.util.Map;
import java.util.Optional;

/// What was recognised in a text in a foreign language: the language, and an explicit sign of danger.
///
/// @param language its code, such as `uk` or `ar-Latn`; `und` if the product does not know the language
/// @param sign the kind of danger; empty if there is none
public record ForeignWords(String language, Optional<String> sign) {

    /// The code of an unknown language.
    public static final String UNKNOWN = "und";

    /// A cry for help that does not say what happens.
    public static final String HELP = "help";

    /// The number for each sign. A sign without an entry gets 112.
    private static final Map<String, String> NUMBERS = Map.of(
            "violence", "17",
            "attack", "17",
            "missing", "17",
            "medical", "15",
            "fire", "18",
            "roof", "115",
            "child", "119",
            "suicide", "3114");

    static final String ANYWHERE_IN_EUROPE = "112";

    /// Whether a danger is named, beyond a cry for help.
    public boolean namesDanger() {
        return sign.filter(told -> !told.equals(HELP)).isPresent();
    }

    /// Returns the number to dial first; empty if there is no sign of danger.
    public Optional<String> findNumber() {
        return sign.map(told -> NUMBERS.getOrDefault(told, ANYWHERE_IN_EUROPE));
    }
}
