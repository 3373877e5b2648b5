package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.PretendInbox;
import fr.gpsusagers.receiving.sms.SmsCalls;
import fr.gpsusagers.receiving.sms.SmsEvent;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.notice.OperatorId;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings what somebody writes on the page of the pretend messages to the product, as the mail server and
/// the SMS operator would: from there on, it goes the way of every mail and text.
@Component
class PretendSender {

    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_MAIL = 8_000;
    private static final Session SESSION = Session.getInstance(new Properties());

    private final SmsCalls smsCalls;
    private final Mailbox mailbox;
    private final PretendInbox inbox;
    private final PublicMailbox address;
    private final WaysToSend ways;
    private final Clock clock;

    PretendSender(
            SmsCalls smsCalls,
            Mailbox mailbox,
            PretendInbox inbox,
            PublicMailbox address,
            WaysToSend ways,
            Clock clock) {
        this.smsCalls = smsCalls;
        this.mailbox = mailbox;
        this.inbox = inbox;
        this.address = address;
        this.ways = ways;
        this.clock = clock;
    }

    /// Whether a text message can be written to the product.
    boolean takesTexts() {
        return ways.sms() == Way.PRETEND;
    }

    /// The public address, if a mail can be written to it.
    Optional<EmailAddress> mailAddress() {
        return address.address().filter(_ -> mailbox.equals(inbox));
    }

    static PretendPage.Typed typed(FormFields fields) {
        return new PretendPage.Typed(fields.text("de", LONGEST_ADDRESS), fields.text("mots", LONGEST_MAIL));
    }

    /// Returns whether it came: the number and the words must make sense.
    boolean isTexted(FormFields fields) {
        String words = fields.text("mots", SmsEvent.LONGEST_WORDS);
        Optional<PhoneNumber> number = number(fields.text("de", LONGEST_ADDRESS));
        if (words.isBlank() || number.isEmpty()) {
            return false;
        }
        var text = new IncomingText(number, words, OperatorId.of(random()));
        smsCalls.keep(new Reported(random(), List.of(text)), clock.instant());
        return true;
    }

    boolean isMailed(FormFields fields) {
        String words = fields.text("mots", LONGEST_MAIL);
        String to = fields.find("a", LONGEST_ADDRESS)
                .or(() -> mailAddress().map(EmailAddress::value))
                .orElse("");
        Optional<byte[]> raw = words.isBlank() ? Optional.empty() : mail(fields, to, words);
        raw.ifPresent(inbox::write);
        return raw.isPresent();
    }

    /// The mail as a mail program would send it. Empty if an address is none.
    private Optional<byte[]> mail(FormFields fields, String to, String words) {
        try {
            var mail = new MimeMessage(SESSION);
            mail.setFrom(address(fields.text("de", LONGEST_ADDRESS)));
            mail.setRecipient(RecipientType.TO, address(to));
            mail.setSubject(
                    fields.text("objet", LONGEST_SUBJECT).replaceAll("\\s", " "), StandardCharsets.UTF_8.name());
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

    private static Optional<PhoneNumber> number(String typed) {
        try {
            return Optional.of(PhoneNumber.parse(typed)).filter(number -> !number.isShort());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
