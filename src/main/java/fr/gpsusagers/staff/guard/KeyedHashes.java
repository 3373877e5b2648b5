package fr.gpsusagers.staff.guard;

/// Hashes under a key that is not in the database: whoever has the database cannot try texts, and nobody else can sign.
public interface KeyedHashes {

    /// 43 characters that can stand in a cookie.
    String hash(String text);
}
