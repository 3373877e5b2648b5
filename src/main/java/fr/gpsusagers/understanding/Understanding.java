package fr.gpsusagers.understanding;

import java.util.List;

/// Result of understanding a citizen's words.
///
/// @param guesses possible needs, likeliest first
/// @param meaning how well the words were understood, which decides the next page
public record Understanding(List<Guess> guesses, Meaning meaning, Danger danger, Clues clues) {}
