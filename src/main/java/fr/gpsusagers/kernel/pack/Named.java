package fr.gpsusagers.kernel.pack;

/// The kinds of things that a pack defines with an id and references elsewhere by that id.
public enum Named {
    SECTOR("Le secteur", "territoire/secteurs.csv"),
    COMMUNE("La commune", "territoire/communes.csv"),
    CONTACT("Le contact", "annuaire/contacts.csv"),
    ROLE("Le rôle", "annuaire/roles.yaml"),
    DESK("Le guichet", "annuaire/guichets.csv"),
    QUESTION("La question", "guide/questions.yaml"),
    NEED("Le besoin", "guide/besoins");

    private final String words;
    private final String file;

    Named(String words, String file) {
        this.words = words;
        this.file = file;
    }

    String called(String id) {
        return words + " « " + id + " »";
    }

    /// Returns the file or folder where a missing id must be defined.
    String file() {
        return file;
    }

    /// Whether the ids are official codes. A similar code is then another thing, not a typo.
    boolean isCoded() {
        return this == COMMUNE;
    }
}
