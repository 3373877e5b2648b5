package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.sms.SmsEvent;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.SmsWebhook.Call;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.mock.env.MockEnvironment;

/// A call of an SMS operator with a valid signature.
final class SignedCall {

    private static final String SECRET = "un-secret-partage";
    private static final String TIME = "1764500000";
    private static final Instant NOW = Instant.ofEpochSecond(1_764_500_000);

    private SignedCall() {}

    /// Returns the webhook as the product builds it.
    static SmsWebhook webhook(String fields) {
        var settings = new MockEnvironment()
                .withProperty("gps.sms.url", "https://sms.example")
                .withProperty("gps.sms.secret", SECRET)
                .withProperty("gps.sms.fields", fields);
        return new MessagingSettings().smsWebhook(new WaysToSend(Way.NONE, Way.REAL), settings);
    }

    /// Returns what the product reads in a body.
    static List<SmsEvent> events(String fields, String body) {
        Call call = read(webhook(fields), body.getBytes(StandardCharsets.UTF_8));
        assertThat(call).isInstanceOf(Reported.class);
        return ((Reported) call).events();
    }

    static Call read(SmsWebhook webhook, byte[] body) {
        var headers = Map.of("GPS-Timestamp", TIME, "GPS-Signature", signature(body));
        return webhook.read(name -> Optional.ofNullable(headers.get(name)), body, NOW);
    }

    private static String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((TIME + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
