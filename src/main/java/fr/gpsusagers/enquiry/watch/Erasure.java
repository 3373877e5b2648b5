package fr.gpsusagers.enquiry.watch;

import java.time.Instant;

/// What became of a wish to erase.
public sealed interface Erasure {

    /// They are erased. Nobody, when there was no one left to erase.
    ///
    /// @param persons how many
    record Done(int persons) implements Erasure {}

    /// It is not answered yet, and cannot be without knowing who asks.
    record StillOpen() implements Erasure {}

    /// Its closing can still be taken back.
    record NotYet(Instant until) implements Erasure {}

    /// There is no such enquiry, or who wishes it may not erase.
    record NotYours() implements Erasure {}
}
