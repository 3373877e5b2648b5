package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// What a desk can say of a request on the page behind its second link.
enum EndResult implements Coded {
    ANSWERED("repondu"),
    NO_ANSWER("absent"),
    WRONG_NUMBER("faux-numero"),
    UNREACHABLE("injoignable"),
    NOT_NEEDED("retire"),
    NOT_OURS("pas-nous"),
    DECEASED("deces");

    private final String word;

    EndResult(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// Whether it says how a call went.
    boolean isCall() {
        return this == NO_ANSWER || this == WRONG_NUMBER || this == UNREACHABLE;
    }

    static Optional<EndResult> find(String typed) {
        return Coded.find(EndResult.class, typed);
    }
}
