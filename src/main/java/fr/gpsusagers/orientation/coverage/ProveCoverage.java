package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Proves that every need, in every commune and quartier, for nobody's and each single constraint (and deaf without
/// internet), at every half-hour of a fortnight, leads somewhere.
@UseCase
public final class ProveCoverage {

    /// The spring clock change and Easter Monday fall into this fortnight.
    public static final LocalDate DEFAULT_START = LocalDate.of(2027, 3, 22);

    /// How long someone waits to be called back: it changes the order of channels, never what is left.
    private static final int DAYS_OF_WAIT = 1;

    /// Proves it for a fortnight from this day, and replays so many random situations.
    ///
    /// @param callBack the desks that call back
    public Coverage prove(Pack pack, LocalDate from, int replays, Set<DeskId> callBack) {
        return new Proof(orient(callBack)).prove(pack, from, replays);
    }

    /// Numbers in doubt change the order of contacts, never what is left.
    private static Orient orient(Set<DeskId> callBack) {
        return new Orient(
                new DoubtedNumbers(),
                (desk, _, at) -> Optional.of(at.plusDays(DAYS_OF_WAIT)).filter(_ -> callBack.contains(desk.id())));
    }
}
