package fr.gpsusagers.orientation.feedback;

import fr.gpsusagers.guide.NeedId;
import java.util.Map;

/// What citizens think of the answers to one need.
///
/// @param times how often each opinion was given; those never given are absent
public record FeedbackCount(NeedId need, Map<Opinion, Integer> times) {

    public FeedbackCount {
        times = Map.copyOf(times);
    }

    public int of(Opinion opinion) {
        return times.getOrDefault(opinion, 0);
    }
}
