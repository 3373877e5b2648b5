package fr.gpsusagers.kernel.pack;

/// How far a fact of a pack can be trusted. The files of the pack write these words in lower case.
public enum Confidence {
    /// Read at its official source.
    SURE,
    /// Read at an official but old source, or commonly known and not checked again.
    PROBABLE,
    /// Not confirmed. Where a better fact exists, it comes before this one.
    GUESS;

    /// Parses `sure`, `probable` or `guess`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static Confidence parse(String word) {
        return switch (word) {
            case "sure" -> SURE;
            case "probable" -> PROBABLE;
            case "guess" -> GUESS;
            default ->
                throw new IllegalArgumentException(
                        "Confiance « " + word + " » inconnue. Écrivez sure, probable ou guess.");
        };
    }
}
