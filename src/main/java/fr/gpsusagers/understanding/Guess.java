package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// What someone may have meant.
///
/// @param need empty for what is about nothing that the guide knows
/// @param confidence from 0 to 1; of guesses at 0.9, nine in ten are right
public record Guess(Optional<NeedId> need, double confidence) {}
