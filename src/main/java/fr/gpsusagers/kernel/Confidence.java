package fr.gpsusagers.kernel;

/// How far a fact of a pack can be trusted, in the words of its files.
public enum Confidence {
    /// Read at its official source.
    SURE,
    /// Read at an official but old source, or generally known and not read again.
    PROBABLE,
    /// To be verified before any use: never the first that a citizen sees where better exists.
    GUESS;

    /// Reads `sure`, `probable` or `guess`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
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
