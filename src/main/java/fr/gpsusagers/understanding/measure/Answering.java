package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// What needs lead to, as far as an evaluation must know.
public interface Answering {

    /// Whether two needs lead to the same contact and channels, so that taking one for the other harms nobody.
    boolean isSame(Optional<NeedId> one, Optional<NeedId> other);

    /// The number that a danger shows first; empty for a need without numbers.
    Optional<String> findFirstNumber(NeedId need);

    /// The theme of a need, in words; « hors sujet » for none.
    String theme(Optional<NeedId> need);
}
