package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Instant;
import java.util.UUID;

/// A file that came with a message, without its content. `toString` hides its name.
///
/// @param at the moment of its message in the history
/// @param verdict [ScanVerdict#INFECTED] once an antivirus objected: its content is deleted then
public record Attachment(
        UUID id, EnquiryId enquiry, Instant at, String name, FileType type, long bytes, ScanVerdict verdict) {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    public Attachment with(ScanVerdict other) {
        return new Attachment(id, enquiry, at, name, type, bytes, other);
    }

    public boolean isRemoved() {
        return verdict == ScanVerdict.INFECTED;
    }

    /// Whether no antivirus has examined it yet.
    public boolean isUnexamined() {
        return verdict == ScanVerdict.NOT_EXAMINED;
    }

    /// « 240 ko », « 3,2 Mo ».
    public String size() {
        if (bytes < MEGA) {
            return Math.max(1, bytes / KILO) + "\u00A0ko";
        }
        long tenths = bytes / (MEGA / 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + "\u00A0Mo";
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
