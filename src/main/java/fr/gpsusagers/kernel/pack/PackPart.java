package fr.gpsusagers.kernel.pack;

import java.util.List;

/// A module's share of a pack, read into one immutable value. Every module that holds content has one bean of this
/// kind; `orientation` assembles the parts.
///
/// @param <T> the value
public interface PackPart<T> {

    /// Returns the type of the value. Other parts ask for the value by this type.
    Class<T> type();

    /// Returns the keys that this part reads in YAML files. CSV columns are declared when they are read.
    default List<Keys> keys() {
        return List.of();
    }

    /// Reads the module's files. Reports mistakes to the reading, and never throws because of them.
    T read(PackReading reading);
}
