package fr.gpsusagers.bench.crash;

import java.util.Locale;

/// A fault planted on purpose: a bench that never finds one proves nothing.
public enum Fault {
    NONE,
    /// The database acknowledges a commit before it is on disk.
    ASYNC,
    /// A citizen believes that the request is saved before the product has said so. So does the SMS
    /// operator, and the mail server marks mails as read by itself.
    EARLY,
    /// What is sent again comes as something new.
    AFRESH;

    /// Parses the name of a fault: `none`, `async`, `early`, `afresh`.
    public static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What is sent where something is sent again.
    Sent repeated(Sent sent) {
        return this == AFRESH ? sent.afresh() : sent;
    }
}
