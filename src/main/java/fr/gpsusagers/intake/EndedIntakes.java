package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.SentForm;
import java.time.Instant;

/// The forms that have ended or parked a call. A form that is sent again changes nothing.
public interface EndedIntakes {

    /// Returns false if this form is already here.
    boolean add(SentForm form, Instant at);

    /// Removes those before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
