package fr.gpsusagers.kernel.key;

import java.util.Optional;

/// The check values of the keys in the database. Only the same key produces its check value, and the value reveals
/// nothing about the key.
public interface KeyChecks {

    /// Returns the stored check value of the key with this name.
    Optional<byte[]> find(String key);

    /// Stores a check value, unless this key already has one.
    void add(String key, byte[] value);

    /// Stores a check value, replacing any other.
    void replace(String key, byte[] value);
}
