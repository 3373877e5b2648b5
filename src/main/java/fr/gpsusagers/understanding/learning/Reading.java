package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Guess;
import java.util.List;
import java.util.Optional;

/// What a model makes of an utterance.
///
/// @param guesses likeliest first
/// @param amongThree the chance that what is meant is one of the first three
/// @param alarm how likely a danger is
/// @param danger which of the needs that are dangers is the likeliest; empty when the guide has none
public record Reading(List<Guess> guesses, double amongThree, Alarm alarm, Optional<NeedId> danger) {

    /// The chance that life or safety is at stake, and the chance that at least help is called for.
    public record Alarm(double now, double support) {}
}
