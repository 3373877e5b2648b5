package fr.gpsusagers.notice.sending;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.NoticeText;
import java.util.UUID;

/// Sends text messages: the body of a text, without its title.
public interface Texter {

    /// @param subject what it is about, by which the pretend twin forgets it; it leaves for no operator
    Delivery send(UUID subject, PhoneNumber to, NoticeText text);
}
