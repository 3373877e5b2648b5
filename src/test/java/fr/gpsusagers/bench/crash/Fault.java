package fr.gpsusagers.bench.crash;

import java.util.Locale;

/// A fault planted on purpose: a bench that never finds one proves nothing.
public enum Fault {
    NONE,
    /// The database acknowledges a commit before it is on disk.
    ASYNC,
    /// A citizen believes that the request is saved before the product has said so.
    EARLY;

    /// Parses the name of a fault: `none`, `async`, `early`.
    public static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
