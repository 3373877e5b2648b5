package fr.gpsusagers.receiving.route;

import java.time.Instant;

/// The recent calls of the SMS operator, by their replay keys.
public interface SmsCalls {

    /// Remembers a call. Returns false if the same call came before.
    boolean add(String replayKey, Instant now);

    void removeBefore(Instant moment);
}
