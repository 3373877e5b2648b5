package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// A need that the citizen may have meant.
///
/// @param need empty: the text is about nothing that the guide covers
/// @param confidence from 0 to 1; of guesses at 0.9, nine in ten are right
public record Guess(Optional<NeedId> need, double confidence) {}
