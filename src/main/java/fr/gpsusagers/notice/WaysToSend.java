package fr.gpsusagers.notice;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.regex.Pattern;

/// By which media notices really leave this product. Whatever is said to people of messages to come holds by it: nobody
/// is told to wait for a text message that nothing can send.
///
/// @param mail by a mail server, or by the pretend mailbox
/// @param sms by a service of text messages, or by the pretend telephone
public record WaysToSend(Way mail, Way sms) {

    /// How a medium is served.
    public enum Way {
        REAL,
        /// Nothing leaves: what would have left is shown to whoever tries the product.
        PRETEND,
        NONE
    }

    /// Mobiles of metropolitan France and of the départements overseas, to which a text message costs what it costs at
    /// home. Not those of the other territories, to which it costs ten times as much.
    private static final Pattern TEXTABLE = Pattern.compile(
            "\\+(33[67]\\d{8}|262(692|693|639)\\d{6}|590(690|691)\\d{6}|594694\\d{6}|596(696|697)\\d{6})");

    /// Whether notices leave by this medium.
    public boolean canSend(Medium medium) {
        return way(medium) != Way.NONE;
    }

    public Way way(Medium medium) {
        return switch (medium) {
            case EMAIL -> mail;
            case SMS -> sms;
        };
    }

    /// Whether a text message to this number leaves.
    public boolean canText(PhoneNumber number) {
        return canSend(Medium.SMS) && isTextable(number);
    }

    /// Whether text messages are ever sent to this number.
    public static boolean isTextable(PhoneNumber number) {
        return TEXTABLE.matcher(number.dialled()).matches();
    }
}
