package fr.gpsusagers.understanding;

/// For whom someone asks.
public enum Asker {
    ONESELF("pour-soi"),
    /// For a relative, a friend, a neighbour.
    RELATIVE("pour-un-proche"),
    /// As a part of one's work.
    PROFESSIONAL("professionnel");

    private final String word;

    Asker(String word) {
        this.word = word;
    }

    /// Its word in programs: `pour-un-proche`.
    public String word() {
        return word;
    }
}
