package fr.gpsusagers.kernel.key;

/// Rows that a key encrypted. If a database has no [KeyChecks] yet, they show which key it belongs to.
public interface EncryptedRows {

    /// Returns the name of the key that encrypted the rows.
    String key();

    boolean isEmpty();

    /// Whether this key decrypts at least one row. One is enough: other rows may be damaged.
    boolean openWith(byte[] key);
}
