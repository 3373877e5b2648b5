package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Allowances;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.Texter;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class NoticeSettingsTest {

    private static final Environment OPERATOR = new MockEnvironment()
            .withProperty("gps.sms.url", "https://sms.example")
            .withProperty("gps.sms.secret", "un-secret-partage");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a real run                           ;                  ;                   ; false ;     ; NONE    ; NONE
            one that pretends                    ;                  ;                   ; false ; on  ; PRETEND ; PRETEND
            a demonstration                      ;                  ;                   ; true  ;     ; PRETEND ; PRETEND
            a real run with a mail server        ; smtp://localhost ;                   ; false ;     ; REAL    ; NONE
            one that pretends, with a server     ; smtp://localhost ;                   ; false ; on  ; REAL    ; PRETEND
            a real run with an SMS operator      ;                  ; https://sms.example ; false ;   ; NONE    ; REAL
            one that pretends, with an operator  ;                  ; https://sms.example ; false ; on ; PRETEND ; REAL
            a real run with both                 ; smtp://localhost ; https://sms.example ; false ;   ; REAL    ; REAL
            """)
    void without_a_server_messages_stay_here_only_where_the_product_pretends(
            String what, String url, String operator, boolean demo, String pretend, Way mail, Way sms) {
        assertThat(ways(url, operator, demo, pretend)).as(what).isEqualTo(new WaysToSend(mail, sms));
    }

    private static WaysToSend ways(String url, String operator, boolean demo, String pretend) {
        return new NoticeSettings()
                .waysToSend(
                        Objects.requireNonNullElse(url, ""),
                        Objects.requireNonNullElse(operator, ""),
                        Settings.read(
                                Map.of(
                                        "gps.demo",
                                        demo ? "true" : "",
                                        "gps.pretend",
                                        Objects.requireNonNullElse(pretend, ""))::get));
    }

    @Test
    void what_nothing_can_send_is_never_kept_as_if_it_had_been_sent() {
        var messages = new PretendMessages(new TestClock());
        var nothing = new WaysToSend(Way.NONE, Way.NONE);
        var message = MailerContract.message(MailerContract.NEWS);

        assertThat(mailer(nothing, "", messages).send(message, MailerContract.CAMILLE))
                .isEqualTo(new Unreached("no-server"));
        assertThat(texter(nothing, messages).send(message, TexterContract.MOBILE))
                .isEqualTo(new Refused("no-service"));
        assertThat(messages.list()).isEmpty();
    }

    @Test
    void a_mail_server_is_used_where_there_is_one() {
        var real = new WaysToSend(Way.REAL, Way.NONE);
        assertThat(mailer(real, "smtp://localhost", new PretendMessages(new TestClock())))
                .isInstanceOf(SmtpMailer.class);
    }

    @Test
    void an_sms_operator_is_used_where_there_is_one() {
        var messages = new PretendMessages(new TestClock());
        assertThat(texter(new WaysToSend(Way.NONE, Way.REAL), messages)).isInstanceOf(HttpTexter.class);

        texter(new WaysToSend(Way.NONE, Way.PRETEND), messages).send(TexterContract.message(), TexterContract.MOBILE);
        assertThat(messages.list()).hasSize(1);
    }

    private static Texter texter(WaysToSend ways, PretendMessages messages) {
        return new NoticeSettings().texter(ways, OPERATOR, messages);
    }

    private static Mailer mailer(WaysToSend ways, String url, PretendMessages messages) {
        return new NoticeSettings().mailer(ways, url, "gps@exemple.fr", messages, new TestClock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "six", "", "1000000000"})
    void a_cap_that_makes_no_sense_is_refused(String perDay) {
        assertThatThrownBy(() -> new NoticeSettings().dailyCap(new NoCounts(), perDay, "1", "1"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_NOTICES_PER_DAY=" + perDay + " n’est pas un nombre d’envois par jour.");
        assertThatThrownBy(() -> new NoticeSettings().dailyCap(new NoCounts(), "1", perDay, "1"))
                .hasMessageStartingWith("GPS_MAILS_PER_DAY=" + perDay);
        assertThatThrownBy(() -> new NoticeSettings().dailyCap(new NoCounts(), "1", "1", perDay))
                .hasMessageStartingWith("GPS_SMS_PER_DAY=" + perDay);
    }

    /// Stub; no test calls it.
    private record NoCounts() implements Allowances {

        @Override
        public boolean takeOne(String addressKey, LocalDate day, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void giveBack(String addressKey, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(String addressKey, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeBefore(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }
}
