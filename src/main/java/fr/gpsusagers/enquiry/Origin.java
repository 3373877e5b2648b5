package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;
import java.util.EnumSet;
import java.util.Set;

/// Where a request came from. The same desk answers all of them; figures compare them.
public enum Origin implements Coded {
    /// A citizen filled in the form of the site.
    SITE("site", "sur le site"),
    /// A call to the switchboard.
    CALL("appel", "par téléphone, au standard"),
    /// A call to the direct line of an agent.
    DIRECT_LINE("ligne-directe", "par téléphone, sur une ligne directe"),
    /// A citizen at a counter.
    COUNTER("guichet", "au guichet"),
    /// A letter.
    POST("courrier", "par courrier"),
    /// A mail to the public address.
    MAIL("mail", "par mail"),
    /// A text message.
    SMS("sms", "par SMS");

    private final String word;
    private final String label;

    Origin(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Parses its code; [#SITE] for any other, since requests older than the code all came from the site.
    public static Origin read(String word) {
        return Coded.find(Origin.class, word).orElse(SITE);
    }

    /// Its code in the database, the ledger and forms. Never changes meaning.
    @Override
    public String word() {
        return word;
    }

    /// Whether it came as a message that anyone can send in any number.
    public boolean isMessage() {
        return this == MAIL || this == SMS;
    }

    /// The origins that share one limit of requests a day.
    public Set<Origin> countedWith() {
        return isMessage() ? EnumSet.of(this) : EnumSet.complementOf(EnumSet.of(MAIL, SMS));
    }

    /// How the request arrived, for agents: « au guichet ».
    public String label() {
        return label;
    }
}
