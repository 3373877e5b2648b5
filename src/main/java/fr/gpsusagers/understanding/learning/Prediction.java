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
/// @param isGrave whether the first guess is likely, and a need that people mostly speak of in danger
/// @param isSpokenOfInDanger whether people speak of the first guess in danger too: who reports a child at risk
public record Prediction(
        List<Guess> guesses,
        double amongThree,
        Alarm alarm,
        Optional<NeedId> danger,
        boolean isGrave,
        boolean isSpokenOfInDanger) {

    /// What is feared.
    ///
    /// @param now the chance that life or safety is at stake
    /// @param support the chance that at least help is called for
    public record Alarm(double now, double support) {

        /// If words tell of a danger at all, numbers come first from this chance on that it is not over: to show them
        /// for nothing costs less than to miss it.
        private static final double NOT_OVER = 0.2;

        /// The chance that words tell of a danger, where it may well not be over; else 0.
        public double present() {
            return now > NOT_OVER * support ? support : 0;
        }
    }
}
