package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.quote.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The header of one part of a mail. The whole mail counts as a part too.
public record MailPart(MailFields fields, MediaField type, MediaField disposition) {

    /// Media types that readers never need: cryptographic signatures, and parts that mail programs write
    /// for themselves.
    private static final Set<String> UNSEEN = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/pgp-encrypted",
            "application/applefile",
            "text/x-amp-html",
            "text/watch-html",
            "application/x-pkcs7-crl",
            "application/pgp-keys");

    private static final Set<String> MAILS = Set.of("message/rfc822", "message/global", "message/news");

    public static MailPart of(MailFields fields, String usualType) {
        MediaField type = MediaField.of(fields.find("content-type").orElse(""));
        return new MailPart(
                fields,
                type.value().matches("[^/ ]+/[^/ ]+.*") ? type : new MediaField(usualType, type.parameters()),
                MediaField.of(fields.find("content-disposition").orElse("")));
    }

    /// The same part, read as plain text that is not encoded.
    public MailPart asPlain() {
        return new MailPart(MailFields.NONE, new MediaField("text/plain", type.parameters()), MediaField.of(""));
    }

    public String media() {
        return type.value();
    }

    public boolean isMultipart() {
        return media().startsWith("multipart/");
    }

    public boolean isMail() {
        return MAILS.contains(media());
    }

    public boolean isHtml() {
        return media().equals("text/html") || media().equals("application/xhtml+xml");
    }

    /// Whether a reader sees it as words, unless it has a name or is sent as an attachment.
    public boolean isText() {
        return isHtml() || media().equals("text/plain");
    }

    public boolean isCalendar() {
        return media().equals("text/calendar") || media().equals("application/ics");
    }

    public boolean isUnseen() {
        return UNSEEN.contains(media())
                || name().orElse("").toLowerCase(Locale.ROOT).equals("smime.p7s");
    }

    public boolean isAttachment() {
        return disposition.value().equals("attachment");
    }

    /// A picture that the HTML shows at its place, such as the logo of a signature.
    public boolean isEmbeddedPicture() {
        return media().startsWith("image/") && !isAttachment() && contentId().isPresent();
    }

    public Optional<String> contentId() {
        return fields.find("content-id").map(id -> CleanText.oneLine(id).replaceAll("[<> ]", ""));
    }

    /// The file name as sent, decoded, not yet safe.
    public Optional<String> name() {
        return disposition.find("filename").or(() -> type.find("name")).filter(name -> !name.isBlank());
    }

    public Optional<String> charset() {
        return type.find("charset").filter(name -> !name.isBlank());
    }

    public String encoding() {
        return fields.keyword("content-transfer-encoding");
    }

    @Override
    public String toString() {
        return media();
    }
}
