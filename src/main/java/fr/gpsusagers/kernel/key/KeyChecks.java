package fr.gpsusagers.kernel.key;

import java.util.Optional;

/// What the database keeps of each key: a value that only this key gives, and that tells nothing of the key.
public interface KeyChecks {

    /// The value that was kept for the key of this name.
    Optional<byte[]> find(String key);

    /// Keeps a value, unless there is one.
    void add(String key, byte[] value);

    /// Keeps this value instead of any other.
    void replace(String key, byte[] value);
}
