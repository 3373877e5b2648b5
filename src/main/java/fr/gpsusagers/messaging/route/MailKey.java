package fr.gpsusagers.messaging.route;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.messaging.mail.ReadMail;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Tells mails apart: by `Message-ID` and sender, so that a mail that is fetched or delivered twice is one mail. A mail
/// without `Message-ID` is told apart by its content.
final class MailKey {

    private MailKey() {}

    static String of(ReadMail mail, InputStream raw) throws IOException {
        MessageDigest digest = sha256();
        if (mail.messageId().isPresent()) {
            String sender = mail.from().map(EmailAddress::value).orElse("").toLowerCase(Locale.ROOT);
            digest.update((mail.messageId().get() + "\n" + sender).getBytes(StandardCharsets.UTF_8));
        } else {
            var _ = new DigestInputStream(raw, digest).transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
