package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The mails to desks, without their texts.
public interface DeskMails {

    void add(DeskMail mail);

    Optional<DeskMail> find(UUID id);

    /// Counts the mails that told a desk about its replies to one request since this moment.
    int countAboutReplies(EnquiryId enquiry, DeskId desk, Instant since);
}
