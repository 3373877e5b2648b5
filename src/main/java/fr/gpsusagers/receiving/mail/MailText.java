package fr.gpsusagers.receiving.mail;

/// The words of a mail, as plain text: lines end with `\n`, without control characters.
///
/// @param words what the sender wrote now, without the signature; may be blank. If the sender forwards a mail with few
///     words, also the forwarded mail
/// @param rest the signature and the quoted mails below, folded away on pages; may be blank. If the sender answered
///     between quoted lines, the quoted lines with these answers
public record MailText(String words, String rest) {

    public static final MailText NONE = new MailText("", "");

    @Override
    public String toString() {
        return "MailText[…]";
    }
}
