package fr.gpsusagers.portal.pretend;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/// A mail as a mail program would send it.
record WrittenMail(String from, String to, String subject, String words) {

    private static final Session SESSION = Session.getInstance(new Properties());

    /// Returns its bytes. Empty if an address is none.
    Optional<byte[]> raw(Clock clock) {
        try {
            var mail = new MimeMessage(SESSION);
            mail.setFrom(address(from));
            mail.setRecipient(RecipientType.TO, address(to));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setText(words, StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            mail.saveChanges();
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (MessagingException noAddress) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InternetAddress address(String written) throws MessagingException {
        var address = new InternetAddress(written, true);
        address.validate();
        return address;
    }

    @Override
    public String toString() {
        return "WrittenMail[…]";
    }
}
