package fr.gpsusagers.sending.notice;

import java.time.Instant;

/// The result of processing a due notice. Every fate except [Delayed] is final. Reasons are codes.
public sealed interface Fate {

    /// An outside system accepted it.
    record Sent(String receipt) implements Fate {}

    /// It is sent again later.
    ///
    /// @param failures how many sendings have failed so far
    record Delayed(Instant until, int failures, String reason) implements Fate {}

    /// It was refused for good. The caller may try another medium.
    record Refused(String reason) implements Fate {}

    /// It could not be sent in time. The caller may try another medium.
    record GivenUp(String reason) implements Fate {}

    /// It must not be sent: the address is blocked or over its limit, or the recipient or a placeholder
    /// value is missing.
    record Dropped(String reason) implements Fate {}
}
