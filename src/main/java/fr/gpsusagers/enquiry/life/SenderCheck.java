package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// Whether it is known who sent a message.
public enum SenderCheck implements Coded {
    /// It came from the citizen’s own number or mail address, or from the citizen’s page.
    KNOWN("known"),
    /// It came from another address, or nothing vouches for the address: somebody else may have written it.
    TO_CHECK("to-check");

    private final String word;

    SenderCheck(String word) {
        this.word = word;
    }

    static Optional<SenderCheck> find(String word) {
        return Coded.find(SenderCheck.class, word);
    }

    @Override
    public String word() {
        return word;
    }
}
