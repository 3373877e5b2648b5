package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.NoticeText;
import java.util.UUID;

/// Sends e-mails.
public interface Mailer {

    /// @param subject what it is about, by which the pretend twin forgets it; it leaves for no server
    Delivery send(UUID subject, EmailAddress to, NoticeText text);
}
