package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.SentForm;
import java.time.Instant;

/// The forms that ended or parked a call, so that a form sent twice counts once.
public interface EndedIntakes {

    /// Returns false if this form came before.
    boolean add(SentForm form, Instant at);

    /// Removes those before this moment. Returns how many.
    int removeOlderThan(Instant moment);
}
