package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.SmsWebhook.Call;
import fr.gpsusagers.receiving.sms.SmsWebhook.Closed;
import fr.gpsusagers.receiving.sms.SmsWebhook.Rejected;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// The settings of what the SMS operator sends back, from the variables of the environment.
class SmsWebhookSettingsTest {

    private static final Map<String, String> SECRET = Map.of("GPS_SMS_SECRET", "un-secret-partage");

    @Test
    void only_an_sms_operator_may_call_the_webhook_and_it_must_have_a_secret() {
        assertThat(call(Way.NONE, SECRET)).isInstanceOf(Closed.class);
        assertThat(call(Way.NONE, Map.of("GPS_SMS_SECRET", "court"))).isInstanceOf(Closed.class);
        assertThat(call(Way.PRETEND, Map.of())).isInstanceOf(Closed.class);
        assertThat(call(Way.PRETEND, SECRET))
                .as("its calls can be tried before any text is paid for")
                .isEqualTo(new Rejected());
        assertThat(call(Way.REAL, SECRET)).isEqualTo(new Rejected());
        assertThatThrownBy(() -> webhook(Way.REAL, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_SMS_SECRET manque");
    }

    @Test
    void an_operator_may_name_its_own_headers_and_fields() {
        var settings = new HashMap<>(SECRET);
        settings.put("GPS_SMS_SIGNATURE_HEADERS", "X-Time,X-Sign");
        settings.put("GPS_SMS_FIELDS", "de=from,texte=text,id=id,etat=status");

        assertThat(call(Way.REAL, settings)).isEqualTo(new Rejected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            GPS_SMS_SECRET            ; court  ; GPS_SMS_SECRET manque ou est trop court.
            GPS_SMS_SIGNATURE_HEADERS ; X-Sign ; GPS_SMS_SIGNATURE_HEADERS est illisible.
            GPS_SMS_FIELDS            ; id     ; GPS_SMS_FIELDS est illisible.
            """)
    void each_setting_is_checked_at_the_start(String setting, String value, String told) {
        var settings = new HashMap<>(SECRET);
        settings.put(setting, value);

        assertThatThrownBy(() -> webhook(Way.REAL, settings))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(told);
    }

    private static Call call(Way sms, Map<String, String> settings) {
        return webhook(sms, settings).read(_ -> Optional.empty(), new byte[0], Instant.EPOCH);
    }

    private static SmsWebhook webhook(Way sms, Map<String, String> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("test", new HashMap<>(settings)));
        return new MessagingSettings().smsWebhook(new WaysToSend(Way.NONE, sms), environment);
    }
}
