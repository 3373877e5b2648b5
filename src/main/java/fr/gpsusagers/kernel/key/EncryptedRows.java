package fr.gpsusagers.kernel.key;

/// Rows that were encrypted with a key. They say which key a database belongs to that keeps no [KeyChecks] yet.
public interface EncryptedRows {

    /// The name of the key.
    String key();

    boolean isEmpty();

    /// Whether this key opens one of them. One is enough: others may be damaged.
    boolean openWith(byte[] key);
}
