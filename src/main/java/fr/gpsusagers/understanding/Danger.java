package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// The danger that words tell.
///
/// @param need which of the needs that are dangers; empty where there is none
public record Danger(DangerLevel level, Optional<NeedId> need) {

    static final Danger NONE = new Danger(DangerLevel.NONE, Optional.empty());
}
