package fr.gpsusagers.bench.load;

import java.util.Locale;

/// A fault that is planted on purpose: a bench that never finds one proves nothing.
public enum Fault {
    NONE,
    /// Now and then the database forgets that something was taken, as if two had taken it without a lock.
    TWICE;

    /// Reads its word: `none`, `twice`.
    public static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
