package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.UUID;

/// A reply of which nothing proves that the desk wrote it. It waits until someone at the desk passes it on.
/// `toString` hides the words.
public record DeskReply(UUID id, EnquiryId enquiry, DeskId desk, String words, Instant at) {

    @Override
    public String toString() {
        return "DeskReply[" + id + "]";
    }
}
