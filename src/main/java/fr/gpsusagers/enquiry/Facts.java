package fr.gpsusagers.enquiry;

import java.time.Instant;

/// What holds of an enquiry whatever its state.
///
/// @param attempts calls made without reaching the person
/// @param reroutes how often a desk said « pas pour moi »
/// @param repeats how often the person asked again meanwhile
public record Facts(
        EnquiryId id,
        Reference reference,
        Topic topic,
        Instant openedAt,
        Promise promise,
        int attempts,
        int reroutes,
        int repeats) {

    /// Just asked.
    public static Facts opened(EnquiryId id, Reference reference, Topic topic, Promise promise) {
        return new Facts(id, reference, topic, promise.madeAt(), promise, 0, 0, 0);
    }

    public Facts with(Promise other) {
        return new Facts(id, reference, topic, openedAt, other, attempts, reroutes, repeats);
    }

    public Facts with(Topic other) {
        return new Facts(id, reference, other, openedAt, promise, attempts, reroutes, repeats);
    }

    Facts attempted() {
        return new Facts(id, reference, topic, openedAt, promise, attempts + 1, reroutes, repeats);
    }

    Facts rerouted() {
        return new Facts(id, reference, topic, openedAt, promise, attempts, reroutes + 1, repeats);
    }

    Facts takenBack() {
        return new Facts(id, reference, topic, openedAt, promise, attempts, Math.max(0, reroutes - 1), repeats);
    }

    /// What was asked again became a request of its own.
    public Facts splitOff() {
        return splitOff(1);
    }

    /// Subtracts several repetitions. Never below zero: older versions did not count requests that agents joined.
    public Facts splitOff(int requests) {
        int left = Math.max(0, repeats - requests);
        return new Facts(id, reference, topic, openedAt, promise, attempts, reroutes, left);
    }

    public Facts repeated() {
        return new Facts(id, reference, topic, openedAt, promise, attempts, reroutes, repeats + 1);
    }
}
