package fr.gpsusagers.kernel;

/// What makes some channels of no use to a person. Its word in addresses and programs never changes meaning.
public enum Constraint {
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

    /// Reads its word.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static Constraint parse(String word) {
        for (Constraint constraint : values()) {
            if (constraint.word.equals(word)) {
                return constraint;
            }
        }
        throw new IllegalArgumentException("Contrainte « " + word + " » inconnue. Écrivez sourd, sans-internet, "
                + "sans-telephone, non-francophone, travaille-en-journee ou ne-se-deplace-pas.");
    }

    /// Its word in addresses and programs: `sourd`.
    public String word() {
        return word;
    }

    /// What a citizen says: « Je suis sourd ou j’entends mal ».
    public String label() {
        return label;
    }
}
