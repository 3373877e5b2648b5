package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.PhoneNumber;

/// Sends text messages: the body of a text, without its title. Implementations are called by several threads at
/// once, and each call ends within [SendNotices#LONGEST_SENDING].
public interface Texter {

    Delivery send(Outgoing message, PhoneNumber to);
}
