package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.sms.SmsCallRoute;
import fr.gpsusagers.receiving.sms.SmsCalls;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.WebhookFields;
import fr.gpsusagers.receiving.sms.WebhookSignature;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The calls of the SMS operator: only signed and recent ones are read, each once.
@ExtendWith(OutputCaptureExtension.class)
class TextWebhookTest extends RunningProduct {

    private static final String NUMBER = "+33639981201";
    private static final String BODY = Telephone.text(NUMBER, "Bonjour, à qui parler ?", "op-1");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcClient database;

    private Telephone telephone;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        telephone = new Telephone(product, clock, at("/sms/entrant"));
        team.hire(Role.OPERATOR, "guichet-standard");
        List.of("incoming_message", "sms_call", "sms_receipt")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    private String now() {
        return Telephone.seconds(clock.instant());
    }

    private int kept() {
        return database.sql("select count(*) from incoming_message")
                .query(Integer.class)
                .single();
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("Appel refusé")
                .doesNotContainIgnoringCase("unsigned", "wrong", "old", "future", "hmac", "qui parler", "39981201");
        assertThat(kept()).isZero();
    }

    @Test
    void a_signed_call_is_answered_once_its_text_is_on_disk() throws Exception {
        HttpResponse<String> answer = telephone.call(BODY);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void an_unsigned_call_is_refused() throws Exception {
        assertRefused(telephone.send(HttpRequest.newBuilder(telephone.webhook())
                .POST(BodyPublishers.ofString(BODY))
                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            signed for another body                | 0    | altered body
            signed for another moment              | 60   | altered time
            more than five minutes ago             | -301 |
            more than thirty seconds ahead         | 31   |
            """)
    void a_call_is_refused_that_is(String title, int seconds, String altered) throws Exception {
        String timestamp = Telephone.seconds(clock.instant().plusSeconds(seconds));
        String signed = "altered time".equals(altered) ? now() : timestamp;
        String body = "altered body".equals(altered) ? BODY.replace("qui", "quoi") : BODY;

        assertRefused(telephone.call(body, timestamp, Telephone.signature(signed, BODY)));
    }

    @Test
    void a_forged_signature_is_refused() throws Exception {
        assertRefused(telephone.call(BODY, now(), "sha256=" + "0".repeat(64)));
        assertRefused(telephone.call(BODY, now(), "not a signature"));
    }

    @Test
    void a_replayed_call_is_answered_and_changes_nothing() throws Exception {
        String timestamp = now();
        String signature = Telephone.signature(timestamp, BODY);
        assertThat(telephone.call(BODY, timestamp, signature).statusCode()).isEqualTo(204);
        telephone.deliver();
        clock.pass(Duration.ofMinutes(4));

        assertThat(telephone.call(BODY, timestamp, signature).statusCode()).isEqualTo(204);
        assertThat(telephone.deliver().delivered()).isZero();
        assertThat(kept()).isEqualTo(1);
        database.sql("delete from incoming_message").update();
        telephone.call(BODY, timestamp, signature);
        assertThat(kept()).as("known by its call, not only by its text").isZero();
    }

    @Test
    void the_same_text_delivered_again_within_a_day_is_one_text() throws Exception {
        telephone.call(BODY);
        clock.pass(Duration.ofHours(23));
        telephone.call(BODY);

        assertThat(kept()).isEqualTo(1);
        assertThat(telephone
                        .call(Telephone.text(NUMBER, "Bonjour, à qui parler ?", "op-2"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void old_calls_are_forgotten() throws Exception {
        telephone.call(BODY);
        clock.pass(Duration.ofMinutes(6));
        telephone.call(Telephone.text(NUMBER, "Encore moi"));

        assertThat(database.sql("select count(*) from sms_call")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_body_that_is_too_long_is_not_read() throws Exception {
        HttpResponse<String> answer = telephone.call(Telephone.text(NUMBER, "a".repeat(65_536)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(kept()).isZero();
    }

    @Test
    void a_form_is_read_as_it_was_signed() throws Exception {
        String form = "from=%2B33639981201&text=Bonjour+%C3%A0+tous&id=op-3";
        HttpRequest request = HttpRequest.newBuilder(telephone.webhook())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("GPS-Timestamp", now())
                .header("GPS-Signature", Telephone.signature(now(), form))
                .POST(BodyPublishers.ofString(form))
                .build();

        assertThat(telephone.send(request).statusCode()).isEqualTo(204);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void two_first_texts_that_two_nodes_deliver_at_once_are_one_request() throws Exception {
        telephone.call(Telephone.text(NUMBER, "Bonjour, à qui parler ?"));
        telephone.call(Telephone.text(NUMBER, "C’est pour ma mère."));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> rounds =
                    Collections.nCopies(2, () -> telephone.deliver().delivered());
            int delivered = 0;
            for (var round : nodes.invokeAll(rounds)) {
                delivered += round.get();
            }
            assertThat(delivered).isEqualTo(2);
        }
        assertThat(database.sql("select count(*) from enquiry where origin = 'sms'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void another_site_cannot_make_a_browser_call() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(telephone.webhook())
                .header("Origin", "https://autre.exemple.fr")
                .POST(BodyPublishers.ofString(BODY))
                .build();

        assertThat(telephone.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void of_a_flood_from_one_number_thirty_texts_and_one_note_are_kept() throws Exception {
        for (int text = 0; text < 40; text++) {
            assertThat(telephone.call(Telephone.text(NUMBER, "Texte " + text)).statusCode())
                    .isEqualTo(204);
        }
        assertThat(kept()).isEqualTo(31);
        assertThat(telephone.deliver().delayed()).isZero();
        telephone.call(Telephone.text("+33639981202", "Bonjour"));
        assertThat(kept()).as("another number is still read").isEqualTo(32);

        clock.pass(Duration.ofMinutes(61));
        telephone.call(Telephone.text(NUMBER, "Texte d’après"));
        assertThat(kept()).isEqualTo(33);
    }

    @Test
    void a_call_of_unknown_format_is_kept_sealed_and_the_operator_may_send_it_again(CapturedOutput log)
            throws Exception {
        String strange = "{\"expediteur\":\"+33639981201\",\"contenu\":\"Mon mari me frappe\"}";
        for (int time = 0; time < 3; time++) {
            HttpResponse<String> answer = telephone.call(strange);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("frappe", "39981201");
            clock.pass(Duration.ofSeconds(10));
        }

        assertThat(kept()).isEqualTo(1);
        assertThat(rows()).doesNotContain("frappe", "39981201");
        assertThat(log.getAll()).contains("could not be read").doesNotContain("frappe", "39981201");
        assertThat(Objects.requireNonNull(
                                product.getBean("sms", HealthIndicator.class).health())
                        .getDetails())
                .containsEntry("unreadCalls", 1);

        var route = new SmsCallRoute(knowing("expediteur", "contenu"), product.getBean(SmsCalls.class));
        var messages = product.getBean(IncomingMessages.class);
        var round = new DeliverMessages(product.getBean(Deliveries.class), messages, List.of(route))
                .deliver(Kind.SMS_CALL, product.getBean(PackInUse.class).current(), clock.instant());
        assertThat(round.delivered()).as("once its format is known").isEqualTo(1);
        assertThat(messages.count(Kind.SMS_CALL).messages()).isZero();
        assertThat(messages.count(Kind.TEXT).messages()).isEqualTo(1);
    }

    @Test
    void nothing_of_a_text_is_readable_on_disk_or_in_the_log(CapturedOutput log) throws Exception {
        telephone.call(BODY);
        assertThat(rows()).doesNotContain("qui parler", "39981201");
        telephone.call("{\"from\":\"+33639981201\",\"status\":\"mystère\"}");
        telephone.call(BODY.replace("qui", "quoi"), now(), Telephone.signature(now(), BODY));
        telephone.deliver();

        assertThat(database.sql(
                                "select count(*) from incoming_piece join incoming_message on message = id where kind = 'sms'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(log.getAll()).doesNotContain("qui parler", "39981201", "39 98 12 01", "mystère");
    }

    /// The webhook of a product that was set to another format.
    private static SmsWebhook knowing(String from, String text) {
        return new SmsWebhook(
                WebhookSignature.parse("s".repeat(32), ""),
                WebhookFields.parse("de=" + from + ",texte=" + text + ",id=id,etat=etat"),
                _ -> Optional.of(Map.of(from, "+33639981201", text, "Mon mari me frappe")));
    }

    private String rows() {
        return String.join(
                "\n",
                database.sql(
                                "select encode(sealed, 'escape') || piece::text || incoming_message::text from incoming_piece piece join incoming_message on message = id")
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
