package fr.gpsusagers.bench.crash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// The mailbox that the product reads, on a mail server in this process: it outlives the product.
final class Letterbox implements AutoCloseable {

    private static final String ADDRESS = "contact@departement.fr";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Optional<UncaughtExceptionHandler> before =
            Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
    private final GreenMail server;
    private final GreenMailUser user;

    Letterbox() {
        hideCutConnections();
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        setup.setServerStartupTimeout(Duration.ofSeconds(20).toMillis());
        this.server = new GreenMail(setup);
        server.start();
        this.user = server.setUser(ADDRESS, "contact", "secret");
    }

    /// The server reports each connection that a kill cuts as a fault of its own.
    private static void hideCutConnections() {
        if (LoggerFactory.getLogger("com.icegreen") instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            if (!thread.getName().startsWith("imap:")) {
                fault.printStackTrace();
            }
        });
    }

    /// The settings by which the product reads it.
    Map<String, String> settings() {
        return Map.of(
                "GPS_IMAP_URL",
                "imap://contact:secret@127.0.0.1:" + server.getImap().getPort() + "/INBOX",
                "GPS_SMTP_FROM",
                ADDRESS);
    }

    void arrives(Sent mail) {
        try {
            user.deliver(new MimeMessage(SESSION, new ByteArrayInputStream(raw(mail))));
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] raw(Sent mail) {
        String words =
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + mail.words();
        String content = mail.bytes() == 0
                ? words
                : "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + words
                        + "\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
                        + " filename=\"courrier.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(mail.file()) + "\r\n--b--";
        return ("From: " + mail.mail() + "\r\nTo: " + ADDRESS + "\r\nMessage-ID: " + messageId(mail)
                        + "\r\nMIME-Version: 1.0\r\n" + content + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The identifier of a mail, the same each time the server gets it.
    static String messageId(Sent mail) {
        return "<" + mail.id() + "@exemple.fr>";
    }

    int unread() {
        return folder().getUnseenCount();
    }

    /// The identifiers of the mails that are marked as read.
    Set<String> read() {
        return messages().stream()
                .filter(message -> message.isSet(Flags.Flag.SEEN))
                .map(Letterbox::messageId)
                .collect(Collectors.toSet());
    }

    /// Marks all mails as read, whether the product has them or not.
    void markAll() {
        messages().forEach(message -> message.setFlag(Flags.Flag.SEEN, true));
    }

    private List<StoredMessage> messages() {
        return folder().getMessages();
    }

    private MailFolder folder() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String messageId(StoredMessage message) {
        try {
            return message.getMimeMessage().getMessageID();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }
}
