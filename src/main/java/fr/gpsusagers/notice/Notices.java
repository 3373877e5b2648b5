package fr.gpsusagers.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The notices that wait, and what became of those that no longer do.
public interface Notices {

    /// A notice that is already there is not added again, unless it was cancelled: then it waits again.
    void add(Notice notice, Instant now);

    /// Cancels those of a subject that still wait; gives how many there were.
    int updateCancelled(UUID subject, Instant now);

    /// The bounces that nobody has been told of, the oldest first; from now on they have been.
    List<Bounce> takeBounces(Instant now);

    /// Removes what no longer waits and ended before this moment; gives how many there were.
    int removeEndedBefore(Instant moment);
}
