package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Result of the proof of coverage.
///
/// @param situations how many need x place x constraints x half-hour were covered
/// @param classes how many classes of situations were computed
/// @param counts situations by outcome
/// @param deadEnds the first half-hour of each dead end, at most fifty
/// @param deadEndCount how many situations are dead ends
/// @param replayed how many random situations were advised one by one
/// @param disagreements how many of these gave another outcome than their class
public record Coverage(
        long situations,
        long classes,
        Map<Reachability, Long> counts,
        List<DeadEnd> deadEnds,
        long deadEndCount,
        int replayed,
        int disagreements) {

    /// A situation that leaves the citizen no channel at all.
    public record DeadEnd(NeedId need, String place, Set<Constraint> constraints, LocalDateTime at) {}

    /// Whether the proof succeeded.
    public boolean holds() {
        return deadEndCount == 0 && disagreements == 0;
    }
}
