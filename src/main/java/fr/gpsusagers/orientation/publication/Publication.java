package fr.gpsusagers.orientation.publication;

import java.time.Instant;

/// A pack that was put in service at some time.
///
/// @param origin what put it there
public record Publication(String fingerprint, String version, Instant publishedAt, Origin origin) {

    /// What put a pack in service.
    public enum Origin {
        /// The folder that the product was started with.
        START,
        /// Someone, on purpose: it stays, whatever folder the product is started with later.
        PUBLISHED
    }
}
