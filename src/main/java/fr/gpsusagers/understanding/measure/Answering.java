package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What needs lead to, as far as an evaluation must know.
public interface Answering {

    /// Whether two needs lead to the same contact and channels, so that taking one for the other harms nobody.
    boolean isSame(Optional<NeedId> one, Optional<NeedId> other);

    /// The number shown first for a danger in these circumstances; empty for a need without numbers.
    Optional<String> findFirstNumber(NeedId need, Set<Circumstance> told);

    /// The number of the gentle line about a danger; empty for a danger without a contact to call.
    Optional<String> findGentleNumber(NeedId need, LocalDate day);

    /// Every number that can come first for a danger, depending on its circumstances.
    Set<String> firstNumbers(NeedId need);

    /// The theme of a need, in words; « hors sujet » for none.
    String theme(Optional<NeedId> need);
}
