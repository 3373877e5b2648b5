package fr.gpsusagers.kernel.job;

import fr.gpsusagers.kernel.job.Job.Purpose;
import java.time.Duration;

/// How a job of this node is doing, in real time.
///
/// @param sinceDone how long ago a round last ended well
/// @param longest the longest time between two such rounds while all is well
public record JobState(String name, Purpose purpose, Duration sinceDone, Duration longest) {

    public boolean isStandingStill() {
        return sinceDone.compareTo(longest) > 0;
    }
}
