package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Acknowledges a message by a text message, which asks whether answers may come whole the same way. A mistyped number
/// is somebody's: only its holder can allow that.
public interface AskByText {

    void acknowledge(Pack pack, Enquiry enquiry, Instant now);
}
