package fr.gpsusagers.notice.sending;

import java.time.Instant;

/// What becomes of a notice whose time had come. All but the delayed ones have ended; reasons are codes.
public sealed interface Fate {

    /// It left.
    record Sent(String receipt) implements Fate {}

    /// It waits for another moment.
    ///
    /// @param failures how many sendings have failed so far
    record Delayed(Instant until, int failures, String reason) implements Fate {}

    /// Its address takes none: another medium may do.
    record Refused(String reason) implements Fate {}

    /// It would come too late.
    record GivenUp(String reason) implements Fate {}

    /// It was not to be sent.
    record Dropped(String reason) implements Fate {}
}
