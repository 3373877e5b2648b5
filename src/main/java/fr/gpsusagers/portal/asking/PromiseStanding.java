package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import java.util.Optional;

/// What the page of a form can say about the promise.
///
/// @param offer the promise that a request would get now; empty where the page cannot name one
public record PromiseStanding(State state, Optional<Offer> offer) {

    /// No desk answers in this way yet.
    static final PromiseStanding NOBODY_READY = new PromiseStanding(State.NOBODY_READY, Optional.empty());

    /// The request could not be saved now. Sending the same form again is safe: it is saved only once.
    static final PromiseStanding NOT_KEPT = new PromiseStanding(State.NOT_KEPT, Optional.empty());

    /// A limit is reached. The page does not depend on earlier requests or their senders, so it reveals nothing
    /// about them.
    static final PromiseStanding TOO_MANY = new PromiseStanding(State.TOO_MANY, Optional.empty());

    enum State {
        OFFERED,
        LATER,
        NOBODY_READY,
        NOT_KEPT,
        TOO_MANY
    }

    static PromiseStanding offered(Offer offer) {
        return new PromiseStanding(State.OFFERED, Optional.of(offer));
    }

    /// The promise is later than the page showed before. It is stored only if the citizen sends the form again.
    static PromiseStanding later(Offer offer) {
        return new PromiseStanding(State.LATER, Optional.of(offer));
    }

    public boolean isOffered() {
        return offer.isPresent();
    }

    public boolean is(State other) {
        return state == other;
    }
}
