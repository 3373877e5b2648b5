package fr.gpsusagers.orientation.feedback;

import java.util.List;

/// Stores the opinions of citizens.
public interface Feedbacks {

    void add(Feedback feedback);

    /// Returns how often each opinion was given, by need.
    List<FeedbackCount> listCounts();
}
