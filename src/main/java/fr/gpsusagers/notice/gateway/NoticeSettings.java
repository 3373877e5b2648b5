package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.Recipients;
import fr.gpsusagers.notice.sending.Allowances;
import fr.gpsusagers.notice.sending.DailyCap;
import fr.gpsusagers.notice.sending.Mailer;
import fr.gpsusagers.notice.sending.Texter;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// By what notices leave, and how many. By default nothing leaves: messages are kept for whoever tries the product.
@Configuration(proxyBeanMethods = false)
class NoticeSettings {

    /// @param url `gps.smtp.url`: the mail server, such as `smtp://user:password@host:587`
    /// @param from `gps.smtp.from`: who e-mails come from
    @Bean
    Mailer mailer(
            @Value("${gps.smtp.url:}") String url,
            @Value("${gps.smtp.from:}") String from,
            PretendMessages messages,
            Clock clock) {
        return url.isBlank()
                ? new PretendMailbox(messages, clock)
                : new SmtpMailer(SmtpServer.parse(url), FromAddress.parse(from), clock);
    }

    /// No service of text messages is known yet.
    @Bean
    Texter texter(PretendMessages messages, Clock clock) {
        return new PretendTelephone(messages, clock);
    }

    /// @param most `gps.notices.per-day`: how many notices one address may get in a day
    @Bean
    DailyCap dailyCap(Allowances allowances, @Value("${gps.notices.per-day:6}") String most) {
        if (!most.matches("[1-9]\\d{0,5}")) {
            throw new Refusal("GPS_NOTICES_PER_DAY=" + most + " n’est pas un nombre d’envois par jour."
                    + " Écrivez un nombre, comme GPS_NOTICES_PER_DAY=6.");
        }
        return new DailyCap(allowances, Integer.parseInt(most));
    }

    /// Those that other modules bring are asked beside this one, by which there always is one to ask.
    @Bean
    Recipients nobody() {
        return Recipients.none();
    }
}
