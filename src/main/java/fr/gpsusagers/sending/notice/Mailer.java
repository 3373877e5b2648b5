package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.EmailAddress;

/// Sends e-mails. Implementations are called by several threads at once, and each call ends
/// within [SendNotices#LONGEST_SENDING].
public interface Mailer {

    Delivery send(Outgoing message, EmailAddress to);
}
