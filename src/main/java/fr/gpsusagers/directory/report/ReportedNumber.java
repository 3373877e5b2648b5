package fr.gpsusagers.directory.report;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;

/// A number that was reported and not confirmed since.
public record ReportedNumber(ContactId contact, PhoneNumber number, int times, LocalDate first, LocalDate last) {

    /// How many reports make a number rank lower. One may be a slip of the finger, two the same person twice.
    public static final int ENOUGH_TO_DOUBT = 3;

    /// Whether the number ranks lower until someone confirms it.
    public boolean isDoubted() {
        return times >= ENOUGH_TO_DOUBT;
    }
}
