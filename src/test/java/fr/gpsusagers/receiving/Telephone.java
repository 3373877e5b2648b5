package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.sending.notice.SendNotices;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// The telephones of a test, and the SMS operator between them and the product: it signs its calls.
final class Telephone {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext product;
    private final TestClock clock;
    private final URI webhook;
    private final HttpClient client = HttpClient.newHttpClient();

    Telephone(ApplicationContext product, TestClock clock, String webhook) {
        this.product = product;
        this.clock = clock;
        this.webhook = URI.create(webhook);
    }

    /// A text as the operator reports it, with an identifier of its own.
    static String text(String from, String words) {
        return text(from, words, UUID.randomUUID().toString());
    }

    static String text(String from, String words, String id) {
        return JSON.writeValueAsString(Map.of("from", from, "text", words, "id", id));
    }

    /// Somebody sends a text, and it is brought to its request.
    DeliverMessages.Round receive(String from, String words) throws IOException, InterruptedException {
        assertThat(call(text(from, words)).statusCode()).isEqualTo(204);
        return deliver();
    }

    DeliverMessages.Round deliver() {
        return product.getBean(DeliverMessages.class)
                .deliver(Kind.TEXT, product.getBean(PackInUse.class).current(), clock.instant());
    }

    /// The operator calls, now and with a good signature.
    HttpResponse<String> call(String body) throws IOException, InterruptedException {
        return call(body, seconds(clock.instant()), signature(seconds(clock.instant()), body));
    }

    HttpResponse<String> call(String body, String timestamp, String signature)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(webhook)
                .header("Content-Type", "application/json")
                .header("GPS-Timestamp", timestamp)
                .header("GPS-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    URI webhook() {
        return webhook;
    }

    static String seconds(Instant moment) {
        return String.valueOf(moment.getEpochSecond());
    }

    static String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningProduct.SMS_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Sends what waits. Returns all texts to this number, latest first.
    List<Message> messagesTo(String number) {
        product.getBean(SendNotices.class).send(Medium.SMS, clock.instant().plus(Duration.ofSeconds(10)));
        var to = PhoneNumber.parse(number);
        return product.getBean(PretendMessages.class).list().stream()
                .filter(message -> message.to() instanceof Address.Mobile(var mobile) && mobile.equals(to))
                .toList();
    }

    List<String> sentTo(String number) {
        return messagesTo(number).stream().map(message -> message.text().body()).toList();
    }

    String lastSentTo(String number) {
        List<String> sent = sentTo(number);
        assertThat(sent).as("texts to " + number).isNotEmpty();
        return sent.getFirst();
    }
}
