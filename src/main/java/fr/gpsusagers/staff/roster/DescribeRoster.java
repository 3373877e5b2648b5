package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Right;
import java.util.Optional;

/// Tells administrators and the console how large the staff directory is, without showing anybody.
@UseCase
public final class DescribeRoster {

    private final Rosters rosters;

    public DescribeRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    /// Empty before the first import, and for callers who may not import.
    public Optional<RosterState> describe(Authority authority) {
        return authority.may(Right.MANAGE_AGENTS) ? rosters.findState() : Optional.empty();
    }
}
