package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What an evaluation must know about the answer that each need leads to.
public interface Answering {

    /// Whether two needs lead to the same contact and channels, so that confusing them harms nobody.
    boolean isSame(Optional<NeedId> one, Optional<NeedId> other);

    /// The number shown first for a danger in these circumstances; empty for a need without numbers.
    Optional<String> findFirstNumber(NeedId need, Set<Circumstance> told);

    /// The number of the gentle line about a danger; empty for a danger without a contact to call.
    Optional<String> findGentleNumber(NeedId need, LocalDate day);

    /// Returns the numbers that may be shown first for a danger: the usual one, and those that a circumstance puts
    /// first (114 for a person who cannot speak). Empty for a need without a usual number.
    Set<String> firstNumbers(NeedId need);

    /// The theme of a need, in words; « hors sujet » for none.
    String theme(Optional<NeedId> need);
}
