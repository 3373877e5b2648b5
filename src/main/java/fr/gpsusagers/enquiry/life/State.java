package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Enquiry;

/// The states of an enquiry. Their words stand in the table and in the ledger.
public enum State {
    WAITING("waiting"),
    TAKEN("taken"),
    CLOSED("closed");

    private final String word;

    State(String word) {
        this.word = word;
    }

    static State of(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Waiting _ -> WAITING;
            case Enquiry.Taken _ -> TAKEN;
            case Enquiry.Closed _ -> CLOSED;
        };
    }

    public String word() {
        return word;
    }
}
