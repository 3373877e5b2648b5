package fr.gpsusagers.receiving.mailserver;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A mail that a person has written and not sent yet, with accents and files as mail programs encode them.
final class WrittenMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id = "<" + UUID.randomUUID() + "@mail.exemple.fr>";
    private final String from;
    private final String to;
    private final String subject;
    private final String words;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<MimeBodyPart> files = new ArrayList<>();

    WrittenMail(String from, String to, String subject, String words) {
        this.from = from;
        this.to = to;
        this.subject = subject;
        this.words = words;
    }

    WrittenMail answering(String messageId) {
        return with("In-Reply-To", messageId).with("References", messageId);
    }

    /// Adds a header field, as whoever sends a mail may write any.
    WrittenMail with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    WrittenMail attach(String name, String type, byte[] content) {
        try {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
            part.setFileName(MimeUtility.encodeText(name, UTF_8, "B"));
            files.add(part);
            return this;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MimeMessage message(Session session) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, UTF_8);
        for (var field : fields.entrySet()) {
            message.addHeader(field.getKey(), field.getValue());
        }
        fill(message);
        message.saveChanges();
        return message;
    }

    private void fill(MimeMessage message) throws MessagingException {
        if (files.isEmpty()) {
            message.setText(words, UTF_8);
            return;
        }
        var text = new MimeBodyPart();
        text.setText(words, UTF_8);
        var parts = new MimeMultipart(text);
        for (MimeBodyPart file : files) {
            parts.addBodyPart(file);
        }
        message.setContent(parts);
    }
}
