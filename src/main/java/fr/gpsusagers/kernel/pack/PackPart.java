package fr.gpsusagers.kernel.pack;

import java.util.List;

/// What a module reads from a pack: an immutable value that holds the module's share of the content.
/// Every module that holds content has one bean of this kind; the parts are put together in `orientation`.
///
/// @param <T> the value
public interface PackPart<T> {

    /// The type of the value, by which other parts ask for it.
    Class<T> type();

    /// The keys that this part reads in YAML files. The columns of CSV files are said when they are read.
    default List<Keys> keys() {
        return List.of();
    }

    /// Reads the module's files. What is wrong is reported on the reading, never thrown.
    T read(PackReading reading);
}
