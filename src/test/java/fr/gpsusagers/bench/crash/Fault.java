package fr.gpsusagers.bench.crash;

import java.util.Locale;

/// A fault that is planted on purpose: a bench that never finds one proves nothing.
public enum Fault {
    NONE,
    /// The database answers before what it was told is on disk.
    ASYNC,
    /// A citizen is told that all is noted before the product said so.
    EARLY;

    /// Reads its word: `none`, `async`, `early`.
    public static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
