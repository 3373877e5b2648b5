package fr.gpsusagers.sending.notice;

import java.util.Optional;
import java.util.UUID;

/// A source of addresses. Each module that knows citizens or bodies provides one; [Notice#subject] is known to
/// one source only.
public interface Recipients {

    /// Finds the recipient of notices about this subject.
    ///
    /// @return empty if the subject is closed, erased, unknown to this source, or must not be notified
    ///     by this medium
    Optional<Recipient> find(UUID subject, Medium medium);
}
