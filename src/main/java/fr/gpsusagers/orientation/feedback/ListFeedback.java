package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;
import java.util.Comparator;
import java.util.List;

/// Lists which answers help, and which do not.
@UseCase
public final class ListFeedback {

    private final Feedbacks feedbacks;

    public ListFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    /// Starts with the needs whose answers most often did not help.
    public List<FeedbackCount> list() {
        return feedbacks.listCounts().stream()
                .sorted(Comparator.comparing((FeedbackCount count) -> -count.of(Opinion.NOT_HELPED))
                        .thenComparing(count -> count.need().value()))
                .toList();
    }
}
