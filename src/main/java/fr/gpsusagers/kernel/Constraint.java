package fr.gpsusagers.kernel;

/// A circumstance of a citizen that makes some channels unusable. Its word in URLs and in the API
/// never changes meaning.
public enum Constraint implements Coded {
    DEAF("sourd", "Je suis sourd ou j’entends mal"),
    NO_INTERNET("sans-internet", "Je n’ai pas internet"),
    NO_TELEPHONE("sans-telephone", "Je n’ai pas de téléphone, ou plus de crédit"),
    LITTLE_FRENCH("non-francophone", "Je parle peu français"),
    WORKS_IN_DAYTIME("travaille-en-journee", "Je travaille en journée"),
    CANNOT_TRAVEL("ne-se-deplace-pas", "Je ne peux pas me déplacer");

    private final String word;
    private final String label;

    Constraint(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Parses the word of a constraint.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static Constraint parse(String word) {
        return Coded.find(Constraint.class, word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Contrainte « " + word + " » inconnue. Écrivez sourd, sans-internet, "
                                + "sans-telephone, non-francophone, travaille-en-journee ou ne-se-deplace-pas."));
    }

    /// The word in URLs and in the API: `sourd`.
    @Override
    public String word() {
        return word;
    }

    /// The sentence by which citizens choose it: « Je suis sourd ou j’entends mal ».
    public String label() {
        return label;
    }
}
