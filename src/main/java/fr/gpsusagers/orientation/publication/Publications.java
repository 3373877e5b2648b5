package fr.gpsusagers.orientation.publication;

import java.util.Optional;

/// The packs put in service so far, kept whole, the last one in force.
public interface Publications {

    /// Keeps one more; it is the one in force from now on.
    void add(Publication publication);

    /// The one in force.
    Optional<Publication> findInForce();

    /// The one that was in force before it.
    Optional<Publication> findBefore();

    /// Withdraws the one in force. The one before it is in force again, and stays so as if someone had published it.
    void withdraw();
}
