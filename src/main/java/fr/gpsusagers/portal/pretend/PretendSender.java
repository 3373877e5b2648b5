package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.route.KeepCall;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.PretendInbox;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import fr.gpsusagers.sending.sms.OperatorId;
import fr.gpsusagers.sending.sms.SmsEvent;
import fr.gpsusagers.sending.sms.SmsEvent.IncomingText;
import fr.gpsusagers.sending.sms.SmsWebhook.Reported;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings what somebody writes on the page of the pretend messages to the product, as the mail server and
/// the SMS operator would: from there on, it goes the way of every mail and text.
@Component
class PretendSender {

    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_MAIL = 8_000;

    private final KeepCall keepCall;
    private final Mailbox mailbox;
    private final PretendInbox inbox;
    private final PublicMailbox address;
    private final WaysToSend ways;
    private final Clock clock;

    PretendSender(
            KeepCall keepCall,
            Mailbox mailbox,
            PretendInbox inbox,
            PublicMailbox address,
            WaysToSend ways,
            Clock clock) {
        this.keepCall = keepCall;
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
        keepCall.keep(new Reported(random(), List.of(text)), clock.instant());
        return true;
    }

    boolean isMailed(FormFields fields) {
        String words = fields.text("mots", LONGEST_MAIL);
        String to = fields.find("a", LONGEST_ADDRESS)
                .or(() -> mailAddress().map(EmailAddress::value))
                .orElse("");
        var mail = new WrittenMail(
                fields.text("de", LONGEST_ADDRESS),
                to,
                fields.text("objet", LONGEST_SUBJECT).replaceAll("\\s", " "),
                words);
        Optional<byte[]> raw = words.isBlank() ? Optional.empty() : mail.raw(clock);
        raw.ifPresent(inbox::write);
        return raw.isPresent();
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
