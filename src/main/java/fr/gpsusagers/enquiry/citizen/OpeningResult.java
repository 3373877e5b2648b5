package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;

/// Result of opening a request.
public sealed interface OpeningResult {

    /// The request is stored, with a promise.
    sealed interface Stored extends OpeningResult {

        /// The sender's view of it.
        Follow.Seen seen();

        default Enquiry enquiry() {
            return seen().enquiry();
        }
    }

    /// The form opened it.
    record Promised(Follow.Seen seen) implements Stored {}

    /// The same form opened it when it was sent before. Its sender may not have seen the first result.
    record PromisedBefore(Follow.Seen seen) implements Stored {}

    /// No desk is ready to call back. Nothing is stored, and the page offers other channels.
    record NobodyReady() implements OpeningResult {}

    /// No desk calls at the only hours at which the person can be called. Nothing is stored.
    ///
    /// @param desk the desk that would call at other hours
    record NobodyThen(Desk desk) implements OpeningResult {}

    /// The soonest promise is later than the page showed. Nothing is stored until it is asked for again.
    record Later(Offer offer) implements OpeningResult {}

    /// A limit is reached: of this number, of this number at the desk, or of all requests today. Nothing is stored.
    record TooMany() implements OpeningResult {}

    /// This actor may not open enquiries.
    record NotYours() implements OpeningResult {}
}
