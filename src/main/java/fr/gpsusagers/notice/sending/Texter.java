package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.NoticeText;

/// Sends text messages: the body of a text, without its title.
public interface Texter {

    Delivery send(PhoneNumber to, NoticeText text);
}
