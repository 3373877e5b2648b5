package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.SentForm;
import java.time.Instant;

/// The forms that ended a call, so that a form sent twice counts once.
public interface EndedIntakes {

    /// Returns false if this form has already ended a call.
    boolean add(SentForm form, Instant at);

    /// Removes those before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
