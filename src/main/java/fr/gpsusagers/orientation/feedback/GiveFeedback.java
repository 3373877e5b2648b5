package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;

/// Stores a citizen's reply to « Cette réponse vous a-t-elle aidé ? ».
@UseCase(writes = true)
public class GiveFeedback {

    private final Feedbacks feedbacks;

    public GiveFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    public Feedback give(Feedback feedback) {
        feedbacks.add(feedback);
        return feedback;
    }
}
