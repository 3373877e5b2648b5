package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.pack.PackFiles;
import java.util.Optional;

/// Stores all packs put in service so far, with their files. The last one is in force.
public interface Publications {

    /// Stores a publication, which is in force from now on.
    void add(Publication publication, PackFiles files);

    /// Returns the publication in force.
    Optional<Publication> findInForce();

    /// Returns the publication that was in force before the present one.
    Optional<Publication> findBefore();

    /// Returns the files of a publication. They are loaded separately, because most starts do not need them.
    PackFiles filesOf(Publication publication);

    /// Withdraws the publication in force. The one before it is in force again, and now counts as
    /// published on purpose.
    void withdraw();
}
