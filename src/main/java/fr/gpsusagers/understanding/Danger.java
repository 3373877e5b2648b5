package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// The danger that a text reveals.
///
/// @param need the danger's need in the guide. Empty at level NONE; also at level SUPPORT if the text only hints at a
///     danger: see [#isAsked]
public record Danger(DangerLevel level, Optional<NeedId> need) {

    public static final Danger NONE = new Danger(DangerLevel.NONE, Optional.empty());

    /// Whether to ask the citizen if he is in danger: the text hints at a danger without naming it.
    public boolean isAsked() {
        return level == DangerLevel.SUPPORT && need.isEmpty();
    }

    /// Whether the text names a danger.
    public boolean isTold() {
        return level != DangerLevel.NONE && !isAsked();
    }

    /// Returns the need if the danger has this level.
    public Optional<NeedId> needAt(DangerLevel level) {
        return this.level == level ? need : Optional.empty();
    }
}
