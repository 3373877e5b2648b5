package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.Texter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the client of the SMS operator against an HTTP server that takes every message.
class HttpTexterTest extends TexterContract {

    /// Never reached.
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final FakeSmsOperator operator = new FakeSmsOperator();
    private final HttpTexter usual = texter(Map.of());

    HttpTexterTest() throws IOException {}

    @AfterEach
    void stop() {
        usual.close();
        operator.close();
    }

    @Override
    Texter texter() {
        return usual;
    }

    @Override
    List<Sms> received() {
        return operator.received();
    }

    private HttpTexter texter(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("gps.sms.url", operator.url()));
        all.putAll(settings);
        return new HttpTexter(SmsOperator.parse(all::get), LONG_ENOUGH);
    }

    private Headers lastHeaders() {
        return operator.headers().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui & non = 50 % + 1", "l’été 😀 €", "{numero}&to=+33639980000", "a\nb"})
    void a_form_carries_any_text_too(String words) {
        try (var texter = texter(Map.of("gps.sms.body", "to={numero}&text={texte}&id={id}"))) {
            assertThat(texter.send(message(words), MOBILE)).isInstanceOf(Accepted.class);
        }
        assertThat(received()).containsExactly(new Sms("+33639981234", words));
        assertThat(lastHeaders().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void a_body_holds_number_text_identifier_and_sender_where_the_operator_wants_them() {
        Outgoing message = message("Bonjour");
        var settings = Map.of(
                "gps.sms.sender", "GPS14",
                "gps.sms.numbers", "sans-plus",
                "gps.sms.body",
                        "{\"sms\":[{\"to\":{numero},\"from\":\"{expediteur}\",\"t\":\"{texte}\",\"r\":\"{id}\"}]}");
        try (var texter = texter(settings)) {
            texter.send(message, MOBILE);
        }
        assertThat(operator.bodies())
                .containsExactly("{\"sms\":[{\"to\":33639981234,\"from\":\"GPS14\",\"t\":\"Bonjour\",\"r\":\""
                        + message.id() + "\"}]}");
    }

    @Test
    void it_signs_in_by_the_address() {
        String url = operator.url().replace("http://", "http://gps%40cd:s%3Acr%C3%A9t%2F@");
        try (var texter = texter(Map.of("gps.sms.url", url))) {
            texter.send(message(), MOBILE);
        }
        String account = Base64.getEncoder().encodeToString("gps@cd:s:crét/".getBytes(StandardCharsets.UTF_8));
        assertThat(lastHeaders().get("Authorization")).containsExactly("Basic " + account);
    }

    @Test
    void it_signs_in_by_a_header_and_a_header_may_replace_an_usual_one() {
        try (var texter = texter(Map.of("gps.sms.header", "Authorization: Bearer abc"))) {
            texter.send(message(), MOBILE);
        }
        assertThat(lastHeaders().get("Authorization")).containsExactly("Bearer abc");
        assertThat(lastHeaders().get("Content-Type")).containsExactly("application/json");

        try (var texter = texter(Map.of("gps.sms.header", "Content-Type: application/vnd.sms+json"))) {
            texter.send(message(), MOBILE);
        }
        assertThat(lastHeaders().get("Content-Type")).containsExactly("application/vnd.sms+json");
    }

    @Test
    void the_receipt_is_the_identifier_of_the_operator_where_it_gives_one_and_else_ours() {
        Outgoing message = message();
        assertThat(usual.send(message, MOBILE))
                .isEqualTo(new Accepted(message.id().toString()));

        try (var texter = texter(Map.of("gps.sms.receipt", "messages.0.status"))) {
            assertThat(texter.send(message, MOBILE)).isEqualTo(new Accepted("queued"));
        }
        try (var texter = texter(Map.of("gps.sms.receipt", "messages.0.id"))) {
            Accepted first = (Accepted) texter.send(message, MOBILE);
            assertThat(first.receipt()).startsWith("sha-"); // it has capital letters
            assertThat(texter.send(message, MOBILE)).isEqualTo(first);
            assertThat(texter.send(message(), MOBILE)).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33231571414", "+447911123456", "+687751234", "3919"})
    void nothing_is_sent_to_a_number_that_gets_no_text_messages(String number) {
        assertThat(usual.send(message(), new PhoneNumber(number))).isEqualTo(new Refused("sms-not-mobile"));
        assertThat(operator.bodies()).isEmpty();
    }
}
