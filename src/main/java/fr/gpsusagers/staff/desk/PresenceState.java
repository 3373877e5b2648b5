package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// What an agent says of himself right now, with one key. It informs his team lead and changes nothing else: a desk
/// whose agents are all at lunch stays ready, and its promises stay as they are.
public enum PresenceState implements Coded {
    /// Also the state of whoever has said nothing.
    HERE("la", "Je suis là"),
    IN_CALL("en-appel", "En appel"),
    AWAY("absent", "Absent un moment");

    private final String word;
    private final String label;

    PresenceState(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// The word in forms and in the database.
    @Override
    public String word() {
        return word;
    }

    /// The French label that agents read.
    public String label() {
        return label;
    }

    /// Returns the state that one more press of the key leads to.
    public PresenceState next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Finds a state by its word.
    public static Optional<PresenceState> find(String written) {
        return Coded.find(PresenceState.class, written);
    }
}
