package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.NoticeText;

/// Sends e-mails.
public interface Mailer {

    Delivery send(EmailAddress to, NoticeText text);
}
