package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.regex.Pattern;

/// How this product sends notices by each medium. Pages check it before they announce a message: citizens must
/// not wait for a text message that cannot be sent.
///
/// @param mail through a mail server, or the pretend mailbox
/// @param sms through an SMS service, or the pretend telephone
public record WaysToSend(Way mail, Way sms) {

    /// How messages of a medium are sent.
    public enum Way {
        REAL,
        /// Nothing leaves the product: messages are shown on a page instead.
        PRETEND,
        NONE
    }

    /// Mobile numbers of metropolitan France and of the overseas départements, where a text message costs the
    /// domestic price. Other French territories are excluded: a text message costs ten times as much there.
    private static final Pattern TEXTABLE = Pattern.compile(
            "\\+(33[67]\\d{8}" + "|(262(639|692|693|709)|590(690|691|709)|594(694|709)|596(696|697|709))\\d{6})");

    /// Whether notices can be sent by this medium, for real or pretended.
    public boolean canSend(Medium medium) {
        return way(medium) != Way.NONE;
    }

    public Way way(Medium medium) {
        return switch (medium) {
            case EMAIL -> mail;
            case SMS -> sms;
        };
    }

    /// Whether this product can send a text message to this number.
    public boolean canText(PhoneNumber number) {
        return canSend(Medium.SMS) && isTextable(number);
    }

    /// Whether the product ever sends text messages to this number, whatever its settings.
    public static boolean isTextable(PhoneNumber number) {
        return TEXTABLE.matcher(number.dialled()).matches();
    }
}
