package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gpsusagers.receiving.sms.SmsEvent;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.receiving.sms.SmsWebhook.TooLong;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// No body, however strange, is an error or takes long.
class StrangeBodiesTest {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "null",
            "true",
            "-1e999",
            "1e9",
            "0x",
            "\"id\":",
            "\"text\":",
            "\"from\":",
            "\"status\":",
            "\"a1\"",
            "\"delivered\"",
            "\"Oui\"",
            "\"+33639981234\"",
            "id=",
            "&",
            "%",
            "%C3",
            "%00",
            "+",
            "text=",
            "😀",
            "é",
            "\u0000",
            "\uFEFF",
            "\u202E",
            " ",
            "\n",
            "//",
            "/*");

    private final SmsWebhook webhook =
            SignedCall.webhook("de=*.from|from,texte=*.text|text,id=*.id|id,etat=*.status|status");

    @Test
    void random_bytes_are_read_as_something_or_nothing() {
        var random = new Random(20_261_130);
        for (int turn = 0; turn < 3_000; turn++) {
            byte[] body = new byte[random.nextInt(200)];
            random.nextBytes(body);
            check(body);
        }
    }

    @Test
    void random_pieces_of_json_and_forms_are_too() {
        var random = new Random(20_261_201);
        for (int turn = 0; turn < 6_000; turn++) {
            var body = new StringBuilder(List.of("", "{", "[{", "id=").get(random.nextInt(4)));
            for (int piece = random.nextInt(30); piece > 0; piece--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(body.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Every body of 200 bytes and fewer that came from a valid one by one slip.
    @Test
    void a_valid_body_with_one_wrong_byte_is_too() {
        byte[] valid =
                "[{\"id\":\"a1\",\"from\":\"+33639981234\",\"text\":\"Été\"},{\"id\":\"a2\",\"status\":\"sent\"}]"
                        .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < valid.length; at++) {
            for (int sign = 0; sign < 256; sign += 5) {
                byte[] body = valid.clone();
                body[at] = (byte) sign;
                check(body);
            }
        }
    }

    private void check(byte[] body) {
        assertThatCode(() -> {
                    var call = (Reported) SignedCall.read(webhook, body);
                    assertThat(call.events()).isNotEmpty().allSatisfy(StrangeBodiesTest::checkEvent);
                })
                .as(new String(body, StandardCharsets.UTF_8))
                .doesNotThrowAnyException();
    }

    private static void checkEvent(SmsEvent event) {
        if (event instanceof IncomingText reply) {
            assertThat(reply.words()).hasSizeLessThanOrEqualTo(1_600).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
        }
    }

    @Test
    @Timeout(10)
    void the_worst_bodies_that_fit_are_read_quickly() {
        int room = SmsWebhook.LONGEST_BODY;
        for (String body : List.of(
                "[".repeat(room),
                "{\"a\":".repeat(room / 5),
                "[" + "0,".repeat(room / 2 - 2) + "0]",
                "[" + "{\"id\":1},".repeat(room / 9 - 1) + "{}]",
                "{\"" + "a".repeat(room / 2) + "\":[" + "0,".repeat(room / 4 - 4) + "0]}",
                "a=&".repeat(room / 3),
                "text=" + "%41".repeat(room / 3 - 2),
                "{\"text\":\"" + "\\u202e".repeat(room / 6 - 3) + "\"}",
                "{\"from\":\"" + "1".repeat(room - 30) + "\",\"text\":\"a\"}",
                "{\"text\":" + "9".repeat(room - 10) + "}")) {
            check(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_long_list_of_events_is_read_to_its_end() {
        String event = "{\"id\":\"a1\",\"status\":\"sent\",\"a\":1,\"b\":2,\"c\":3},";
        int count = SmsWebhook.LONGEST_BODY / event.length() - 1;
        byte[] body =
                ("[" + event.repeat(count) + "{\"id\":\"last\",\"status\":\"sent\"}]").getBytes(StandardCharsets.UTF_8);

        var call = (Reported) SignedCall.read(webhook, body);

        assertThat(call.events()).hasSize(count + 1);
        assertThat(OperatorBodiesTest.told(call.events().getLast())).isEqualTo("last PENDING sms-sent");
    }

    @Test
    void a_body_beyond_the_limit_is_not_read() {
        assertThat(SignedCall.read(webhook, new byte[SmsWebhook.LONGEST_BODY + 1]))
                .isEqualTo(new TooLong());
    }
}
