package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// The danger that a text reveals.
///
/// @param need which danger of the guide; empty if there is none. At level SUPPORT, empty means that the text names
/// no danger, so the page asks whether there is one
public record Danger(DangerLevel level, Optional<NeedId> need) {

    public static final Danger NONE = new Danger(DangerLevel.NONE, Optional.empty());

    /// Whether the page asks the citizen about a danger: the text hints at one, but names none.
    public boolean isAsked() {
        return level == DangerLevel.SUPPORT && need.isEmpty();
    }

    /// Returns the need if the danger has this level.
    public Optional<NeedId> needAt(DangerLevel level) {
        return this.level == level ? need : Optional.empty();
    }
}
