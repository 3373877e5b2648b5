package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.NoticeText;
import fr.gpsusagers.notice.gateway.SmtpServer.Account;
import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.Delivery.Accepted;
import fr.gpsusagers.notice.sending.Mailer;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A mail server, by SMTP: one connection for each message, which is plenty for notices.
final class SmtpMailer implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

    private final SmtpServer server;
    private final FromAddress from;
    private final Clock clock;
    private final Session session;

    SmtpMailer(SmtpServer server, FromAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
        this.session = Session.getInstance(server.properties(from.domain()));
    }

    @Override
    public Delivery send(UUID subject, EmailAddress to, NoticeText text) {
        String receipt = UUID.randomUUID().toString();
        try {
            InternetAddress address = addressed(to);
            handOver(message(address, text, receipt), address);
            return new Accepted(receipt);
        } catch (MessagingException failure) {
            Delivery delivery = SmtpFailure.delivery(failure);
            LOG.warn("The mail server did not take a message: {}", delivery); // a code, and no word of the server
            return delivery;
        }
    }

    private void handOver(MimeMessage message, InternetAddress to) throws MessagingException {
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

    /// What the server took stays taken, even if it is rude at the end.
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debug("The mail server hung up first: {}", rude.getClass().getSimpleName());
        }
    }

    private MimeMessage message(InternetAddress to, NoticeText text, String receipt) throws MessagingException {
        var message = new NamedMessage(session, "<" + receipt + "@" + from.domain() + ">");
        message.setFrom(from.value());
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(text.title(), StandardCharsets.UTF_8.name());
        message.setText(text.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /// The server judges an address, not a parser of ours: its form is known to be harmless.
    private static InternetAddress addressed(EmailAddress to) {
        var address = new InternetAddress();
        address.setAddress(to.value());
        return address;
    }

    /// A message with a name of our own: the usual one tells the name of this machine and who runs the product.
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
