package fr.gpsusagers.kernel.pack;

/// What the lines of a pack give an id to, and name by it elsewhere.
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

    /// Where to give the id that is missing.
    String file() {
        return file;
    }

    /// Whether ids are official codes: then a neighbour is another thing, not a typo.
    boolean isCoded() {
        return this == COMMUNE;
    }
}
