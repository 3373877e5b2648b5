package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Public holidays of France, school holidays and exceptional closures of a pack: with hours, they say what is open.
/// Immutable; part of a pack.
public interface Calendars {

    /// Whether a contact with these hours is open at this moment of the legal time.
    Opening opening(Hours hours, ContactId contact, LocalDateTime at);

    /// The stretches of this day during which a contact with these hours is open, in order; empty when closed or not
    /// known.
    List<Stretch> openOn(Hours hours, ContactId contact, LocalDate day);

    /// A stretch of a day.
    ///
    /// @param from included
    /// @param to excluded; midnight of the next day for « until 24:00 »
    record Stretch(LocalDateTime from, LocalDateTime to) {}
}
