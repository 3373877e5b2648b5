package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.EmailAddress;

/// Sends e-mails. Several are sent at once; each ends within [SendNotices#LONGEST_SENDING].
public interface Mailer {

    Delivery send(Outgoing message, EmailAddress to);
}
