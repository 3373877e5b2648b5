package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.SecretCode;

/// What became of « rappelez-moi ».
public sealed interface Booking {

    /// It is kept, and this is when.
    record Promised(Enquiry enquiry, SecretCode code) implements Booking {}

    /// It was asked before, and that promise holds.
    ///
    /// @param offersAPerson whether someone should be offered at once: the third time
    record AskedBefore(Enquiry enquiry, boolean offersAPerson) implements Booking {}

    /// Nobody calls back yet. Nothing was kept.
    record NobodyReady() implements Booking {}
}
