package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.gateway.SmtpServer.Account;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.MailThread;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Outgoing;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends e-mails by SMTP, with one connection for each message, which is fast enough for notices.
final class SmtpMailer implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

    /// Reply codes about the server or our account, not about the message: the server is closing, or refuses the
    /// account. Once the operator has fixed that, the message can be sent.
    private static final Set<Integer> ABOUT_ALL = Set.of(421, 530, 534, 535, 538);

    private static final int NOT_NOW = 400;
    private static final int REFUSED = 500;
    private static final int NO_CODE = 600;

    private final SmtpServer server;
    private final FromAddress from;
    private final Clock clock;
    private final Conversations conversations;

    SmtpMailer(SmtpServer server, FromAddress from, Clock clock, Duration deadline) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        this.conversations = new Conversations(deadline);
    }

    @Override
    public Delivery send(Outgoing outgoing, EmailAddress to) {
        var isHandedOver = new AtomicBoolean();
        Delivery delivery = conversations.hold(
                line -> talk(line, outgoing, to, isHandedOver),
                () -> isHandedOver.get() ? new Unsure("smtp-deadline") : new Unreached("smtp-deadline"));
        if (!(delivery instanceof Accepted)) {
            LOG.warn("The mail server did not accept a message: {}", delivery); // our own code, not the server's text
        }
        return delivery;
    }

    private Delivery talk(SmtpConnection line, Outgoing outgoing, EmailAddress to, AtomicBoolean isHandedOver) {
        try {
            Session session = session(line);
            InternetAddress address = addressed(to);
            handOver(session, message(session, address, outgoing, isHandedOver), address);
            return new Accepted(outgoing.id().toString());
        } catch (MessagingException failure) {
            return delivery(failure, isHandedOver.get());
        }
    }

    private Session session(SmtpConnection line) {
        var properties = server.properties(from.domain());
        properties.put("mail.smtp.socketFactory", line);
        return Session.getInstance(properties);
    }

    private void handOver(Session session, MimeMessage message, InternetAddress to) throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.account().map(Account::user).orElse(null),
                    server.account().map(Account::password).orElse(null));
            transport.sendMessage(message, new Address[] {to});
        } finally {
            leave(transport);
        }
    }

    /// Closes the connection. An error here does not matter: the server has already accepted the message, or
    /// sending it has failed.
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug(
                    "The mail server closed the connection first: {}",
                    rude.getClass().getSimpleName());
        }
    }

    /// Translates a failure. Reads only the reply code of the server, since its text may quote the address.
    ///
    /// @param isHandedOver whether the server may already have the message
    private static Delivery delivery(MessagingException failure, boolean isHandedOver) {
        if (failure instanceof AuthenticationFailedException) {
            return new Unreached("smtp-account");
        }
        OptionalInt code = code(failure);
        return code.isPresent()
                ? said(code.getAsInt(), isAboutSender(failure))
                : isHandedOver ? new Unsure("smtp-unsure") : new Unreached("smtp-connection");
    }

    /// A refusal of our account or sender address says nothing about the recipient's address.
    private static Delivery said(int code, boolean isAboutSender) {
        String reason = "smtp-" + code;
        if (isAboutSender || ABOUT_ALL.contains(code)) {
            return new Unreached(reason);
        }
        return code >= REFUSED ? new Refused(reason) : new TryAgain(reason);
    }

    /// Whether the server refused our sender address, before it knew the recipient.
    private static boolean isAboutSender(MessagingException failure) {
        return failure instanceof SMTPSenderFailedException
                || failure.getNextException() instanceof MessagingException next && isAboutSender(next);
    }

    /// Returns the first SMTP reply code found in this failure or in its chain of causes.
    private static OptionalInt code(MessagingException failure) {
        int told = switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
        if (told >= NOT_NOW && told < NO_CODE) {
            return OptionalInt.of(told);
        }
        return failure.getNextException() instanceof MessagingException next ? code(next) : OptionalInt.empty();
    }

    private MimeMessage message(Session session, InternetAddress to, Outgoing outgoing, AtomicBoolean isHandedOver)
            throws MessagingException {
        var message = new NamedMessage(session, "<" + outgoing.id() + "@" + from.domain() + ">", isHandedOver);
        message.setFrom(from.value());
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(outgoing.text().title(), StandardCharsets.UTF_8.name());
        message.setText(outgoing.text().body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        outgoing.thread().ifPresentOrElse(thread -> join(message, thread), () -> mark(message));
        message.saveChanges();
        return message;
    }

    /// Sends replies to the address of the thread, and names the mail that this one answers.
    private static void join(MimeMessage message, MailThread thread) {
        set(message, "Reply-To", thread.replyTo().value());
        thread.answered().ifPresent(answered -> {
            set(message, "In-Reply-To", "<" + answered + ">");
            set(message, "References", "<" + answered + ">");
        });
        if (thread.author() == Author.PRODUCT) {
            mark(message);
        }
    }

    /// Tells other programs that no person wrote this mail: they must not answer it.
    private static void mark(MimeMessage message) {
        set(message, "Auto-Submitted", "auto-generated");
    }

    private static void set(MimeMessage message, String name, String value) {
        try {
            message.setHeader(name, value);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Skips the address parser of Jakarta Mail: [EmailAddress] already guarantees a harmless form, and the server
    /// judges the rest.
    private static InternetAddress addressed(EmailAddress to) {
        var address = new InternetAddress();
        address.setAddress(to.value());
        return address;
    }

    /// A message with our own Message-ID: the default one reveals the host name and the system account of the
    /// product. It also records when its transfer begins: from then on, a lost connection no longer proves that the
    /// server did not take it.
    private static final class NamedMessage extends MimeMessage {

        private final String name;
        private final AtomicBoolean isHandedOver;

        NamedMessage(Session session, String name, AtomicBoolean isHandedOver) {
            super(session);
            this.name = name;
            this.isHandedOver = isHandedOver;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }

        @Override
        public void writeTo(OutputStream server, String[] withoutHeaders) throws IOException, MessagingException {
            isHandedOver.set(true);
            super.writeTo(server, withoutHeaders);
        }
    }
}
