package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;

/// « Cette réponse vous a-t-elle aidé ? »
@UseCase(writes = true)
public class GiveFeedback {

    private final Feedbacks feedbacks;

    public GiveFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    /// Gives back what was noted.
    public Feedback give(Feedback feedback) {
        feedbacks.add(feedback);
        return feedback;
    }
}
