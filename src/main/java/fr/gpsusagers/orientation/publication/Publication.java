package fr.gpsusagers.orientation.publication;

import java.time.Instant;

/// A pack that was put in service at some time.
///
/// @param origin how it came into service
public record Publication(String fingerprint, String version, Instant publishedAt, Origin origin) {

    /// How a pack came into service.
    public enum Origin {
        /// The product was started with the folder of this pack.
        START,
        /// It was published on purpose, and stays whatever folder the product is started with later.
        PUBLISHED
    }
}
