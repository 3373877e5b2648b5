package fr.gpsusagers.orientation.layer;

/// How a change stands at a moment, above the pack that is published then.
public enum ChangeState {
    UPCOMING("à venir"),
    CURRENT("en cours"),
    ENDED("finie"),
    UNDONE("annulée"),
    /// The published pack says the same by now.
    MERGED("intégrée"),
    /// The published pack says neither what it said before nor what the change says, or no longer has the subject.
    CONFLICT("conflit");

    private final String word;

    ChangeState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
