package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.pack.PackFiles;
import java.util.Optional;

/// The packs put in service so far, kept whole, the last one in force.
public interface Publications {

    /// Keeps one more; it is the one in force from now on.
    void add(Publication publication, PackFiles files);

    /// The one in force.
    Optional<Publication> findInForce();

    /// The one that was in force before it.
    Optional<Publication> findBefore();

    /// The files of one of them, unpacked when they are asked for: a start most often does without.
    PackFiles filesOf(Publication publication);

    /// Withdraws the one in force. The one before it is in force again, and stays so as if someone had published it.
    void withdraw();
}
