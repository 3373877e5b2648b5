package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Allowances;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.Texter;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// The settings of the SMS operator, from the variables of the environment to a message that leaves.
class SmsEnvironmentTest {

    /// Starts the part of the product that sends notices.
    private static AnnotationConfigApplicationContext start(Map<String, String> environment) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test", new HashMap<>(environment)));
        context.registerBean(Settings.class, () -> Settings.read(context.getEnvironment()::getProperty));
        context.registerBean(NoticeSettings.class);
        context.registerBean(PretendMessages.class);
        context.registerBean(Clock.class, TestClock::new);
        context.registerBean(Allowances.class, SmsEnvironmentTest::noAllowances);
        context.refresh();
        return context;
    }

    /// Stub; no test calls it.
    private static Allowances noAllowances() {
        return (Allowances) Proxy.newProxyInstance(
                Allowances.class.getClassLoader(), new Class<?>[] {Allowances.class}, (_, _, _) -> {
                    throw new UnsupportedOperationException();
                });
    }

    @Test
    void a_message_leaves_as_the_environment_says() throws IOException {
        try (var operator = new FakeSmsOperator();
                var product = start(Map.of(
                        "GPS_SMS_URL", operator.url(),
                        "GPS_SMS_BODY", "{\"to\":\"{numero}\",\"text\":\"#{texte} ${HOME}\",\"from\":\"{expediteur}\"}",
                        "GPS_SMS_SENDER", "GPS14",
                        "GPS_SMS_NUMBERS", "sans-plus",
                        "GPS_SMS_HEADER", "Authorization: Bearer abc",
                        "GPS_SMS_RECEIPT", "messages.0.status"))) {
            assertThat(product.getBean(WaysToSend.class)).isEqualTo(new WaysToSend(Way.NONE, Way.REAL));

            assertThat(product.getBean(Texter.class).send(TexterContract.message("Oui"), TexterContract.MOBILE))
                    .isEqualTo(new Accepted("queued"));
            assertThat(operator.received().getFirst().to()).isEqualTo("33639981234");
            assertThat(operator.received().getFirst().body()).startsWith("#Oui ");
            assertThat(operator.headers().getFirst().getFirst("Authorization")).isEqualTo("Bearer abc");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            GPS_SMS_URL     ; http://sms.example ; GPS_SMS_URL doit être une adresse en https://
            GPS_SMS_BODY    ; {}                 ; GPS_SMS_BODY doit contenir
            GPS_SMS_HEADER  ; abc                ; GPS_SMS_HEADER est illisible
            GPS_SMS_SENDER  ; un nom trop long   ; GPS_SMS_SENDER=un nom trop long ne peut pas
            GPS_SMS_NUMBERS ; +33                ; GPS_SMS_NUMBERS=+33 est inconnu.
            GPS_SMS_RECEIPT ; a b                ; GPS_SMS_RECEIPT=a b est illisible.
            """)
    void each_setting_is_checked_at_the_start(String setting, String value, String told) {
        var environment = new HashMap<>(Map.of("GPS_SMS_URL", "https://sms.example"));
        environment.put(setting, value);

        assertThatThrownBy(() -> start(environment).close())
                .rootCause()
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(told);
    }

    @Test
    void without_an_address_the_other_settings_do_nothing() {
        try (var product = start(Map.of("GPS_SMS_BODY", "{}"))) {
            assertThat(product.getBean(WaysToSend.class)).isEqualTo(new WaysToSend(Way.NONE, Way.NONE));
        }
    }
}
