package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Guess;
import java.util.List;
import java.util.Optional;

/// What a model predicts for a text.
///
/// @param guesses likeliest first
/// @param amongThree the chance that one of the first three guesses is right
/// @param alarm how likely a danger is
/// @param danger the likeliest danger; empty if the guide has none
/// @param isGrave whether a need that mostly comes up in danger is by far the likeliest
/// @param isSpokenOfInDanger whether the first guess also comes up in danger: a professional reports a child
/// at risk
public record Prediction(
        List<Guess> guesses,
        double amongThree,
        Alarm alarm,
        Optional<NeedId> danger,
        boolean isGrave,
        boolean isSpokenOfInDanger) {

    /// The chances of danger.
    ///
    /// @param now the chance that life or safety is at stake
    /// @param support the chance that at least support is needed
    public record Alarm(double now, double support) {

        /// If a text tells of a danger, this chance that it is not over is enough for an alarm: a needless alarm
        /// costs less than a missed danger.
        private static final double NOT_OVER = 0.2;

        /// The chance that the text tells of a danger, if that danger may not be over; else 0.
        public double present() {
            return now > NOT_OVER * support ? support : 0;
        }
    }
}
