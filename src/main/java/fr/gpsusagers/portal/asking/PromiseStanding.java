package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import java.util.Optional;

/// What the page of a form can say about the promise.
public sealed interface PromiseStanding {

    /// The promise that a request would get now.
    record Offered(Offer promise) implements PromiseStanding {}

    /// The promise that a request would get now: later than the page showed before. It is stored only if the citizen
    /// sends the form again.
    record Later(Offer promise) implements PromiseStanding {}

    /// No desk answers in this way yet.
    record NobodyReady() implements PromiseStanding {}

    /// The request could not be saved now. Sending the same form again is safe: it is saved only once.
    record NotKept() implements PromiseStanding {}

    /// A limit is reached. The page does not depend on earlier requests or their senders, so it reveals nothing
    /// about them.
    record TooMany() implements PromiseStanding {}

    default Optional<Offer> offer() {
        return switch (this) {
            case Offered(Offer promise) -> Optional.of(promise);
            case Later(Offer promise) -> Optional.of(promise);
            case NobodyReady _, NotKept _, TooMany _ -> Optional.empty();
        };
    }

    default boolean isOffered() {
        return offer().isPresent();
    }

    default boolean isLater() {
        return this instanceof Later;
    }

    default boolean isNobodyReady() {
        return this instanceof NobodyReady;
    }

    default boolean isNotKept() {
        return this instanceof NotKept;
    }

    default boolean isTooMany() {
        return this instanceof TooMany;
    }
}
