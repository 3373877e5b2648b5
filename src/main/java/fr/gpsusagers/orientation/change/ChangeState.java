package fr.gpsusagers.orientation.change;

/// The state of a change at a moment, compared with the published pack.
public enum ChangeState {
    UPCOMING("à venir"),
    CURRENT("en cours"),
    ENDED("finie"),
    UNDONE("annulée"),
    /// The published pack now says the same.
    MERGED("intégrée"),
    /// The published pack has neither the earlier value nor that of the change, or no longer has the subject.
    CONFLICT("conflit");

    private final String word;

    ChangeState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
