package fr.gpsusagers.understanding;

/// On whose behalf a citizen asks.
public enum Asker {
    ONESELF("pour-soi"),
    /// For a relative, a friend, a neighbour.
    RELATIVE("pour-un-proche"),
    /// For a client, a patient or a pupil, as part of one's job.
    PROFESSIONAL("professionnel");

    private final String word;

    Asker(String word) {
        this.word = word;
    }

    /// Its code in answers to programs: `pour-un-proche`.
    public String word() {
        return word;
    }
}
