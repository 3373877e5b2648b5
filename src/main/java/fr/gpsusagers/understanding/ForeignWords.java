package fr.gpsusagers.understanding;

import java.util.Map;
import java.util.Optional;

/// What is understood of words in another language than French: the language, and an outright sign of danger.
///
/// @param language its code, like `uk` or `ar-Latn`; `und` for one that the product does not know
/// @param sign what kind of danger is told; empty when none is
public record ForeignWords(String language, Optional<String> sign) {

    /// The code of a language that is not known.
    public static final String UNKNOWN = "und";

    /// The number that answers each sign. Where only help is called for, the one that answers in several languages.
    private static final Map<String, String> NUMBERS = Map.of(
            "violence", "17",
            "attack", "17",
            "missing", "17",
            "medical", "15",
            "fire", "18",
            "roof", "115",
            "child", "119",
            "suicide", "3114");

    private static final String ANYWHERE_IN_EUROPE = "112";

    /// The number to dial first; empty where no danger is told.
    public Optional<String> findNumber() {
        return sign.map(told -> NUMBERS.getOrDefault(told, ANYWHERE_IN_EUROPE));
    }
}
