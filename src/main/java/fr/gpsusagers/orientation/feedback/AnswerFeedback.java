package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.util.Comparator;
import java.util.List;

/// What citizens reply to « Cette réponse vous a-t-elle aidé ? ».
@UseCase
public class AnswerFeedback {

    private final Feedbacks feedbacks;

    public AnswerFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Writes
    public void give(Feedback feedback) {
        feedbacks.add(feedback);
    }

    /// Lists which answers help, and which do not: first the needs whose answers most often did not.
    public List<FeedbackCount> list() {
        return feedbacks.listCounts().stream()
                .sorted(Comparator.comparing((FeedbackCount count) -> -count.of(Opinion.NOT_HELPED))
                        .thenComparing(count -> count.need().value()))
                .toList();
    }
}
