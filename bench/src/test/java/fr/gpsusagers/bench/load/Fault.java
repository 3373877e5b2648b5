package fr.gpsusagers.bench.load;

import java.util.Locale;

/// A fault planted on purpose: a bench that never finds one proves nothing.
public enum Fault {
    NONE,
    /// Now and then the database forgets that a request was taken, as if two agents had taken it without a lock.
    TWICE;

    /// Parses the name of a fault: `none`, `twice`.
    public static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
