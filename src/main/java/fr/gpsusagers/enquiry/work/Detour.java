package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.DeskId;
import java.util.Optional;

/// Why an enquiry is not at the desk that an agent sent it to.
public enum Detour {
    /// It is there.
    NONE,
    /// That desk does not call back, or nobody is there.
    CLOSED,
    /// It was sent on too often: the switchboard keeps it.
    ROUND;

    /// How often a desk may send an enquiry on before the switchboard keeps it.
    static final int MOST_REROUTES = 2;

    /// @param moved how it stands after [TransferEnquiry]
    public static Detour of(Enquiry moved, Optional<DeskId> wished) {
        if (wished.isEmpty() || wished.get().equals(moved.desk())) {
            return NONE;
        }
        return moved.facts().reroutes() > MOST_REROUTES ? ROUND : CLOSED;
    }
}
