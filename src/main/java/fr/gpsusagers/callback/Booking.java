package fr.gpsusagers.callback;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;

/// Result of « rappelez-moi ».
public sealed interface Booking {

    /// The request is stored, with a promise.
    ///
    /// @param seen the sender's view of it
    record Promised(Follow.Seen seen) implements Booking {

        public Enquiry enquiry() {
            return seen.enquiry();
        }
    }

    /// No desk is ready to call back, or this actor may not open requests. Nothing is stored.
    record NobodyReady() implements Booking {}

    /// No desk calls at the only hours at which the person can be called. Nothing is stored.
    ///
    /// @param desk the desk that would call at other hours
    record NobodyThen(Desk desk) implements Booking {}

    /// The soonest promise is later than the page showed. Nothing is stored until the person asks for it.
    record Later(Offer offer) implements Booking {}

    /// A limit is reached: of this number, of this number at the desk, or of all requests today. Nothing is stored.
    record TooMany() implements Booking {}
}
