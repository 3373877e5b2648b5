package fr.gpsusagers.orientation.feedback;

import java.util.List;

/// The opinions that were given.
public interface Feedbacks {

    void add(Feedback feedback);

    /// How often each opinion was given, need by need.
    List<FeedbackCount> listCounts();
}
