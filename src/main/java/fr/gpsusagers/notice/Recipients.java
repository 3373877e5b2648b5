package fr.gpsusagers.notice;

import java.util.Optional;
import java.util.UUID;

/// Whoever knows people. A module that does brings its own; all are asked in turn, and a subject is known to one.
public interface Recipients {

    /// The address by which this subject is reached by this medium.
    ///
    /// @return empty when the subject is closed, erased, unknown here, or not to be written to by this medium
    Optional<Recipient> find(UUID subject, Medium medium);

    /// Nobody is known.
    static Recipients none() {
        return (_, _) -> Optional.empty();
    }
}
