package fr.gpsusagers.directory.report;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;

/// Somebody says that a number does not answer or is wrong. Nothing tells who.
///
/// @param packVersion names the content in which the number was read
public record NumberReport(ContactId contact, PhoneNumber number, String packVersion, LocalDate day, Source source) {

    /// Who reports the number.
    public enum Source {
        /// A citizen. Three reports are needed before the number ranks lower.
        CITIZEN,
        /// An agent who heard the line ring without an answer. The number ranks lower for the rest of the day.
        STAFF
    }
}
