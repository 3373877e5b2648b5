package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// The danger that words tell.
///
/// @param need which of the needs that are dangers; empty where there is none. At the level of support, empty means
/// that
/// nothing said names a danger, and that the page asks for it
public record Danger(DangerLevel level, Optional<NeedId> need) {

    /// No danger.
    public static final Danger NONE = new Danger(DangerLevel.NONE, Optional.empty());

    /// Whether the person is asked about a danger: something may speak for one, and nothing names it.
    public boolean isAsked() {
        return level == DangerLevel.SUPPORT && need.isEmpty();
    }

    /// Its need, if it is of this level.
    public Optional<NeedId> needAt(DangerLevel level) {
        return this.level == level ? need : Optional.empty();
    }
}
