package fr.gpsusagers.receiving.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The signatures here were made by `openssl dgst -sha256 -hmac`, so that no error can hide in two places.
class WebhookSignatureTest {

    private static final String SECRET = "un-secret-partage";
    private static final String BODY = "{\"id\":\"a1\",\"status\":\"delivered\"}";
    private static final Instant NOW = Instant.ofEpochSecond(1_764_500_000);
    private static final String TIME = "1764500000";
    private static final String HEX = "f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78";
    private static final String BASE64 = "8wI+giLlV/FWcy5bTBrWI47dSRqwY/12LNAs15533ng=";

    private final WebhookSignature signature = WebhookSignature.parse(SECRET, "");

    private static Optional<String> check(
            WebhookSignature signature, String time, String signed, String body, Instant now) {
        var headers = Map.of("GPS-Timestamp", time, "GPS-Signature", signed);
        return signature.find(
                name -> Optional.ofNullable(headers.get(name)), body.getBytes(StandardCharsets.UTF_8), now);
    }

    private Optional<String> check(String time, String signed, String body) {
        return check(signature, time, signed, body, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEX, "sha256=" + HEX, BASE64, "sha256=" + BASE64, " " + HEX + " "})
    void the_operator_may_write_its_signature_in_several_ways(String signed) {
        assertThat(check(TIME, signed, BODY)).isPresent();
    }

    @Test
    void capital_letters_do_not_matter_in_hexadecimal() {
        assertThat(check(TIME, HEX.toUpperCase(Locale.ROOT), BODY)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            an altered body             ; 1764500000 ; f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78    ; {"id":"a2","status":"delivered"}
            a space more                ; 1764500000 ; f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78    ; {"id":"a1","status":"delivered"}.
            an empty body               ; 1764500000 ; f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78    ; ~~
            another time                ; 1764500001 ; f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78    ; {"id":"a1","status":"delivered"}
            the dot at another place    ; 176450000  ; f3023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78    ; 0.{"id":"a1","status":"delivered"}
            one digit of the signature  ; 1764500000 ; 03023e8222e557f156732e5b4c1ad6238edd491ab063fd762cd02cd79e77de78  ; {"id":"a1","status":"delivered"}
            the beginning only          ; 1764500000 ; f3023e8222e557f156732e5b4c1ad623  ; {"id":"a1","status":"delivered"}
            the secret itself           ; 1764500000 ; un-secret-partage ; {"id":"a1","status":"delivered"}
            no hexadecimal              ; 1764500000 ; zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz ; {"id":"a1","status":"delivered"}
            no signature at all         ; 1764500000 ; oui      ; {"id":"a1","status":"delivered"}
            """)
    void a_forged_call_is_refused(String what, String time, String signed, String body) {
        assertThat(check(time, signed, body)).as(what).isEmpty();
    }

    @Test
    void another_secret_makes_another_signature() {
        var other = WebhookSignature.parse("un-autre-secret-partage", "");
        assertThat(check(other, TIME, HEX, BODY, NOW)).isEmpty();
    }

    @Test
    void an_unsigned_call_is_refused() {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        for (var headers :
                List.of(Map.<String, String>of(), Map.of("GPS-Timestamp", TIME), Map.of("GPS-Signature", HEX))) {
            assertThat(signature.find(name -> Optional.ofNullable(headers.get(name)), body, NOW))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            at once                     ; 0     ; true
            five minutes later          ; 300   ; true
            a second more               ; 301   ; false
            the next day                ; 86400 ; false
            from a clock that is ahead  ; -30   ; true
            from the future             ; -31   ; false
            """)
    void a_call_is_accepted_for_five_minutes(String what, int secondsLater, boolean isAccepted) {
        assertThat(check(signature, TIME, HEX, BODY, NOW.plusSeconds(secondsLater))
                        .isPresent())
                .as(what)
                .isEqualTo(isAccepted);
    }

    @Test
    void the_time_may_be_in_milliseconds() {
        assertThat(check("1764500000000", "cc247fb9ea3cb7fa165e7cf68ec603a53fd5d7adb2590c59a2aeab5df4c1f920", BODY))
                .isPresent();
    }

    @Test
    void a_time_that_is_none_is_refused_even_if_it_is_signed() {
        assertThat(check("hier", "73fcc77fb56071effd415cda77b66f09eb404b0bae592431e735a39ad6165013", BODY))
                .isEmpty();
    }

    @Test
    void a_replay_has_the_key_of_the_first_call_and_no_other_call_has_it() {
        Optional<String> first = check(TIME, HEX, BODY);

        assertThat(check(signature, TIME, BASE64, BODY, NOW.plusSeconds(60))).isEqualTo(first);
        assertThat(check("1764500000000", "cc247fb9ea3cb7fa165e7cf68ec603a53fd5d7adb2590c59a2aeab5df4c1f920", BODY))
                .isNotEqualTo(first);
        assertThat(first.orElseThrow()).matches("[0-9a-f]{64}").doesNotContain("a1");
    }

    @Test
    void the_headers_may_have_other_names() {
        var renamed = WebhookSignature.parse(SECRET, "X-Time, X-Sign");
        var headers = Map.of("X-Time", TIME, "X-Sign", HEX);
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);

        assertThat(renamed.find(name -> Optional.ofNullable(headers.get(name)), body, NOW))
                .isPresent();
        assertThat(check(renamed, TIME, HEX, BODY, NOW)).isEmpty();
    }

    @Test
    void random_headers_are_refused_and_never_an_error() {
        var random = new Random(20_261_130);
        for (int turn = 0; turn < 3_000; turn++) {
            assertThat(check(signs(random), signs(random), BODY)).isEmpty();
        }
    }

    private static String signs(Random random) {
        var signs = new StringBuilder(random.nextBoolean() ? "" : "17645");
        int length = random.nextBoolean() ? 64 : random.nextInt(80);
        while (signs.length() < length) {
            signs.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : '0' + random.nextInt(10)));
        }
        return signs.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "court", "123456789012345", "                    "})
    void a_secret_that_protects_nothing_is_refused_without_being_quoted(String secret) {
        assertThatThrownBy(() -> WebhookSignature.parse(secret, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("GPS_SMS_SECRET manque ou est trop court. Donnez le secret par lequel l’opérateur signe ses"
                        + " appels, d’au moins 16 caractères.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Sign", "X-Sign,X-Sign", "a,b,c", "X Time,X-Sign", ",X-Sign", "x-sign,X-SIGN"})
    void headers_that_make_no_sense_are_refused(String headers) {
        assertThatThrownBy(() -> WebhookSignature.parse(SECRET, headers))
                .isInstanceOf(Refusal.class)
                .hasMessage("GPS_SMS_SIGNATURE_HEADERS est illisible. Nommez l’en-tête de l’heure, puis celui de la"
                        + " signature, comme GPS_SMS_SIGNATURE_HEADERS=GPS-Timestamp,GPS-Signature.");
    }
}
