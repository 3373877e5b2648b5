package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The staff directory in the memory of this node, decrypted and ready for search. Empty until [StaffDirectory] has
/// run.
@Singleton
public final class RosterInUse {

    private final AtomicReference<RosterIndex> index = new AtomicReference<>(RosterIndex.of(List.of()));

    /// The directory, for every active agent who answers citizens, by reading requests or by opening them on the
    /// telephone. This needs no right of its own: putting a call through belongs to answering. Administrators only
    /// import the directory, as they manage accounts.
    Optional<RosterIndex> findFor(Agent agent) {
        boolean answers = agent.may(Right.READ_ENQUIRIES) || agent.may(Right.OPEN_ENQUIRY);
        return answers ? Optional.of(index.get()) : Optional.empty();
    }

    void replaceBy(Roster roster) {
        index.set(RosterIndex.of(roster.entries()));
    }
}
