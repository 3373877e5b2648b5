package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// The danger that words tell.
///
/// @param need which of the needs that are dangers; empty where there is none
public record Danger(DangerLevel level, Optional<NeedId> need) {

    /// No danger.
    public static final Danger NONE = new Danger(DangerLevel.NONE, Optional.empty());

    /// Its need, if it is of this level.
    public Optional<NeedId> needAt(DangerLevel level) {
        return this.level == level ? need : Optional.empty();
    }
}
