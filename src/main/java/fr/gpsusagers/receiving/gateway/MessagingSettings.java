package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.kernel.start.Settings.Source;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.PretendInbox;
import fr.gpsusagers.receiving.route.SenderAuthentication;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.WebhookFields;
import fr.gpsusagers.receiving.sms.WebhookSignature;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// Configures which outside systems messages use.
@Configuration(proxyBeanMethods = false)
class MessagingSettings {

    /// @param clamd `gps.clamd`: where the antivirus listens, such as `tcp://localhost:3310`
    @Bean
    Antivirus antivirus(@Value("${gps.clamd:}") String clamd, Settings settings) {
        if (!clamd.isBlank()) {
            return new ClamdAntivirus(clamd);
        }
        return settings.isPretending() ? new PretendAntivirus() : Antivirus.NONE;
    }

    /// @param imap `gps.imap.url`: the mailbox that the product reads, such as `imaps://user:password@host/INBOX`
    @Bean
    @Primary
    Mailbox mailbox(@Value("${gps.imap.url:}") String imap, WaysToSend ways, PretendInbox pretended, Clock clock) {
        if (!imap.isBlank()) {
            return new ImapMailbox(ImapServer.parse(imap), clock);
        }
        return ways.mail() == Way.PRETEND ? pretended : Mailbox.NONE;
    }

    /// The public address is the sender of all mails, once the product reads what is sent to it.
    ///
    /// @param from `gps.smtp.from`: the sender of e-mails
    @Bean
    PublicMailbox publicMailbox(
            @Value("${gps.imap.url:}") String imap, @Value("${gps.smtp.from:}") String from, WaysToSend ways) {
        if (!imap.isBlank()) {
            return new PublicMailbox(Optional.of(address(from)));
        }
        return ways.mail() == Way.PRETEND
                ? new PublicMailbox(Optional.of(new EmailAddress("contact@gps-usagers.example")))
                : PublicMailbox.NONE;
    }

    /// @param relay `gps.mail.relay`: the name under which the mail server signs `Authentication-Results`
    @Bean
    SenderAuthentication senderAuthentication(@Value("${gps.mail.relay:}") String relay) {
        return new SenderAuthentication(Optional.of(relay.strip()).filter(name -> !name.isEmpty()));
    }

    /// Reads what the SMS operator sends back: `gps.sms.secret`, `gps.sms.signature-headers`,
    /// `gps.sms.fields`. With `gps.pretend`, a secret opens it too, to try an operator's calls before any
    /// text message is paid for.
    @Bean
    SmsWebhook smsWebhook(WaysToSend ways, Environment environment) {
        Source settings = environment::getProperty;
        boolean isTried =
                ways.sms() == Way.PRETEND && settings.find("gps.sms.secret").isPresent();
        if (ways.sms() != Way.REAL && !isTried) {
            return SmsWebhook.closed();
        }
        return new SmsWebhook(
                WebhookSignature.parse(
                        settings.find("gps.sms.secret").orElse(""),
                        settings.find("gps.sms.signature-headers").orElse("")),
                WebhookFields.parse(settings.find("gps.sms.fields").orElse("")),
                JsonLeaves::read);
    }

    private static EmailAddress address(String from) {
        try {
            return new EmailAddress(new InternetAddress(from.strip(), true).getAddress());
        } catch (AddressException | IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_IMAP_URL lit une boîte : GPS_SMTP_FROM doit être son adresse."
                            + " Écrivez-la comme GPS_SMTP_FROM=contact@departement.fr.",
                    unreadable);
        }
    }
}
