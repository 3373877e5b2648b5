package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// The states of an enquiry. Their words stand in the table and in the ledger.
public enum State implements Coded {
    WAITING("waiting"),
    TAKEN("taken"),
    CLOSED("closed");

    private final String word;

    State(String word) {
        this.word = word;
    }

    public static State of(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Waiting _ -> WAITING;
            case Enquiry.Taken _ -> TAKEN;
            case Enquiry.Closed _ -> CLOSED;
        };
    }

    /// Finds a state by its word.
    public static Optional<State> find(String word) {
        return Coded.find(State.class, word);
    }

    @Override
    public String word() {
        return word;
    }
}
