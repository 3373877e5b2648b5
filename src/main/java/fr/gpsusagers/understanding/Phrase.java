package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.Optional;

/// A phrase as a citizen writes or says it, and what it means.
///
/// @param need empty if the phrase is about nothing that the guide covers
/// @param hand who wrote it, so that all phrases of one author can be held out together
public record Phrase(String text, Optional<NeedId> need, DangerLevel danger, String hand) {}
