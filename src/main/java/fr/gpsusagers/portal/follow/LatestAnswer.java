package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import java.util.List;
import java.util.Optional;

/// The last written answer to a request. Its sender may have only seconds to read it, so it comes first.
///
/// @param isLastWord whether the sender has added nothing since
record LatestAnswer(String words, boolean isLastWord) {

    static Optional<LatestAnswer> in(List<RecordedStep> history) {
        return history.reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .findFirst()
                .flatMap(answered ->
                        answered.note().map(words -> new LatestAnswer(words, isLastWord(answered, history))));
    }

    private static boolean isLastWord(RecordedStep answered, List<RecordedStep> history) {
        return history.subList(history.lastIndexOf(answered), history.size()).stream()
                .noneMatch(recorded ->
                        recorded.step() instanceof Step.WordsAdded || recorded.step() instanceof Step.Received);
    }

    @Override
    public String toString() {
        return "LatestAnswer[…]";
    }
}
