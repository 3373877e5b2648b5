package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.sending.notice.Allowances;
import fr.gpsusagers.sending.notice.DailyCap;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.sending.notice.Texter;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// Configures how notices are sent, and how many. Without a mail server no e-mail leaves, and without an
/// SMS operator no text message. With `gps.pretend` or in a demonstration, messages are stored for display.
@Configuration(proxyBeanMethods = false)
class NoticeSettings {

    /// Nothing is sent until the operator names a mail server: notices wait.
    private static final Delivery NO_SERVER = new Delivery.Unreached("no-server");

    /// Without an SMS operator, the refusal makes the caller try another medium.
    private static final Delivery NO_SERVICE = new Delivery.Refused("no-service");

    /// Half of what a sending may take: a round of text messages is short.
    private static final Duration LONGEST_TEXTING = SendNotices.LONGEST_SENDING.dividedBy(2);

    /// @param url `gps.smtp.url`: the mail server, such as `smtp://user:password@host:587`
    /// @param sms `gps.sms.url`: the SMS operator, see [SmsAddress]
    @Bean
    WaysToSend waysToSend(
            @Value("${gps.smtp.url:}") String url, @Value("${gps.sms.url:}") String sms, Settings settings) {
        Way otherwise = settings.isPretending() ? Way.PRETEND : Way.NONE;
        return new WaysToSend(url.isBlank() ? otherwise : Way.REAL, sms.isBlank() ? otherwise : Way.REAL);
    }

    /// @param from `gps.smtp.from`: the sender address of e-mails
    @Bean
    @Primary
    Mailer mailer(
            WaysToSend ways,
            @Value("${gps.smtp.url:}") String url,
            @Value("${gps.smtp.from:}") String from,
            PretendMessages messages,
            Clock clock) {
        return switch (ways.mail()) {
            case REAL ->
                new SmtpMailer(SmtpServer.parse(url), FromAddress.parse(from), clock, SendNotices.LONGEST_SENDING);
            case PRETEND -> messages::send;
            case NONE -> (_, _) -> NO_SERVER;
        };
    }

    /// @param environment has the settings of the SMS operator. They are not injected one by one, since
    ///     Spring would take some of the signs that a body may have for an expression
    @Bean
    @Primary
    Texter texter(WaysToSend ways, Environment environment, PretendMessages messages) {
        return switch (ways.sms()) {
            case REAL -> new HttpTexter(SmsOperator.parse(environment::getProperty), LONGEST_TEXTING);
            case PRETEND -> messages::send;
            case NONE -> (_, _) -> NO_SERVICE;
        };
    }

    /// @param address `gps.notices.per-day`: how many notices one address may get per day
    /// @param mails `gps.mails.per-day`: how many e-mails may be sent per day
    /// @param texts `gps.sms.per-day`: how many text messages may be sent per day
    @Bean
    DailyCap dailyCap(
            Allowances allowances,
            @Value("${gps.notices.per-day:6}") String address,
            @Value("${gps.mails.per-day:10000}") String mails,
            @Value("${gps.sms.per-day:2000}") String texts) {
        return new DailyCap(
                allowances,
                number("GPS_NOTICES_PER_DAY", address, 6),
                Map.of(
                        Medium.EMAIL, number("GPS_MAILS_PER_DAY", mails, 10_000),
                        Medium.SMS, number("GPS_SMS_PER_DAY", texts, 2_000)));
    }

    private static int number(String setting, String written, int usual) {
        if (!written.matches("[1-9]\\d{0,5}")) {
            throw new Refusal(setting + "=" + written + " n’est pas un nombre d’envois par jour."
                    + " Écrivez un nombre, comme " + setting + "=" + usual + ".");
        }
        return Integer.parseInt(written);
    }
}
