package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;

/// Stores a citizen's reply to « Cette réponse vous a-t-elle aidé ? ».
@UseCase
public class GiveFeedback {

    private final Feedbacks feedbacks;

    public GiveFeedback(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Writes
    public Feedback give(Feedback feedback) {
        feedbacks.add(feedback);
        return feedback;
    }
}
