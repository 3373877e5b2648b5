package fr.gpsusagers.staff.signin;

/// Computes hashes under a key that is not in the database. A stolen database alone is therefore not enough to
/// guess the hashed texts, or to forge signatures.
public interface KeyedHashes {

    /// Returns 43 characters that are valid in a cookie.
    String hash(String text);
}
