package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Proves that no situation is a dead end: every need, in every commune and quartier, at every half-hour of a
/// fortnight; without constraints, with each single constraint, and for deaf citizens without internet.
@UseCase
public final class ProveCoverage {

    /// The spring clock change and Easter Monday fall into this fortnight.
    public static final LocalDate DEFAULT_START = LocalDate.of(2027, 3, 22);

    /// The assumed wait for a callback. It changes the order of channels, never which ones are left.
    private static final int DAYS_OF_WAIT = 1;

    /// Proves coverage for a fortnight from this day, and advises this many random situations one by one.
    ///
    /// @param callBack the desks that call back
    public Coverage prove(Pack pack, LocalDate from, int replays, Set<DeskId> callBack) {
        return new Proof(orient(callBack)).prove(pack, from, replays);
    }

    /// No number is in doubt here: doubts change the order of contacts, never which ones are left.
    private static Orient orient(Set<DeskId> callBack) {
        return new Orient(
                new DoubtedNumbers(),
                (desk, _, _, at) -> Optional.of(at.plusDays(DAYS_OF_WAIT)).filter(_ -> callBack.contains(desk.id())));
    }
}
