package fr.gpsusagers.understanding;

import java.util.List;

/// What was understood of someone's words.
///
/// @param guesses what may be meant, likeliest first
/// @param meaning what to do with it
public record Understanding(List<Guess> guesses, Meaning meaning, Danger danger, Clues clues) {}
