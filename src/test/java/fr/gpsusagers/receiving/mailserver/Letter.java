package fr.gpsusagers.receiving.mailserver;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// A mail as it lies in a mailbox of Dovecot.
///
/// @param isSeen whether it is marked as read
/// @param submitted the value of `Auto-Submitted`: `no` if there is none
record Letter(
        String messageId,
        String from,
        String replyTo,
        String subject,
        String text,
        String answered,
        String submitted,
        boolean isSeen) {

    static Letter read(InputStream raw, boolean isSeen) throws MessagingException, IOException {
        var message = new MimeMessage(Session.getInstance(new Properties()), raw);
        return new Letter(
                message.getHeader("Message-ID", null),
                address(message.getFrom()),
                address(message.getReplyTo()),
                String.valueOf(message.getSubject()),
                message.getContent() instanceof String text ? text : "",
                header(message, "In-Reply-To", ""),
                header(message, "Auto-Submitted", "no"),
                isSeen);
    }

    private static String address(Address... addresses) {
        return ((InternetAddress) addresses[0]).getAddress();
    }

    private static String header(MimeMessage message, String name, String otherwise) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? otherwise : value;
    }
}
