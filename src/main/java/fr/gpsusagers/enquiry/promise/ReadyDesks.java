package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Holder;
import java.util.Set;

/// The desks that call back, as they were a few seconds ago: pages say by it whether « être rappelé » is offered, and
/// ask no database. A promise asks the database itself.
@Holder
public final class ReadyDesks {

    private volatile Set<DeskId> desks = Set.of();

    public boolean isEmpty() {
        return desks.isEmpty();
    }

    /// Replaces all that is held.
    public void replaceBy(Set<DeskId> current) {
        desks = Set.copyOf(current);
    }
}
