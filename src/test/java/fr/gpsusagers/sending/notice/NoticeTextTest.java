package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Address.Mobile;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    private static final Mailbox CAMILLE = new Mailbox(new EmailAddress("camille@exemple.fr"));
    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    @Test
    void places_are_filled_in_the_title_and_the_body() {
        var text = new NoticeText("Code {code}", "Votre code est {code}.\nSuivez {lien}");
        assertThat(text.places()).containsExactlyInAnyOrder("code", "lien");
        assertThat(text.filledWith(Map.of("code", "1234", "lien", "https://gps.exemple/$1")))
                .contains(new FilledText("Code 1234", "Votre code est 1234.\nSuivez https://gps.exemple/$1"));
    }

    /// Text written by citizens is sent unchanged: none of it becomes a placeholder, a header or a format string.
    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{x}", "{{", "}}", "{code}", "{lien}", "${}", "$1", "\\", "%s", "%n", "{{code}}"})
    void what_people_wrote_is_sent_as_they_wrote_it(String words) {
        var text = new NoticeText("Transmise", "Avant {demande} après {code}");
        var fills = Map.of("demande", words, "code", "1234");
        assertThatCode(() -> new Recipient(CAMILLE, "k1", fills)).doesNotThrowAnyException();
        assertThat(text.filledWith(fills)).contains(new FilledText("Transmise", "Avant " + words + " après 1234"));
    }

    @Test
    void a_text_is_not_sent_with_an_empty_place() {
        assertThat(new NoticeText("Code", "{code} {lien}").filledWith(Map.of("code", "1234")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nom}", "{}", "{ code }", "{Code}", "{code", "code}", "{{code}}"})
    void a_place_that_nobody_fills_is_refused(String written) {
        assertThatThrownBy(() -> new NoticeText("Titre", "Bonjour " + written))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText(written, "Bonjour")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Titre\nBcc: x@exemple.fr", "Titre\r", "Titre\u0000", "Titre\u2028suite", "Titre\u0085", " "})
    void a_title_is_one_line(String title) {
        assertThatThrownBy(() -> new NoticeText(title, "Bonjour")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_are_those_of_the_filled_text() {
        assertThatCode(() -> new NoticeText("T".repeat(120), "b".repeat(22_000)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new NoticeText("T".repeat(121), "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("T".repeat(109) + "{code}", "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeText("T", "b".repeat(22_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            three full parts                            ; a ; 459 ; ''     ; true
            one letter more                             ; a ; 460 ; ''     ; false
            three full parts, its place filled          ; a ; 447 ; {code} ; true
            one letter more, its place filled           ; a ; 448 ; {code} ; false
            three full parts with rare accents          ; ê ; 201 ; ''     ; true
            one letter more with rare accents           ; ê ; 202 ; ''     ; false
            """)
    void a_text_message_has_three_parts_at_most_and_an_email_may_be_longer(
            String what, String letter, int times, String place, boolean fits) {
        var text = new NoticeText("Titre", letter.repeat(times) + place);
        assertThatCode(() -> notice(Medium.EMAIL, text)).doesNotThrowAnyException();
        if (fits) {
            assertThatCode(() -> notice(Medium.SMS, text)).as(what).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> notice(Medium.SMS, text)).as(what).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Notice notice(Medium medium, NoticeText text) {
        return new Notice(UUID.randomUUID(), UUID.randomUUID(), medium, text, NOON, NOON);
    }

    @Test
    void a_notice_is_not_given_up_before_it_may_be_sent() {
        var text = new NoticeText("Titre", "Bonjour");
        assertThatThrownBy(() -> new Notice(
                        UUID.randomUUID(), UUID.randomUUID(), Medium.EMAIL, text, NOON, NOON.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            code ; 1234567890123
            code ; {lien}
            code ; 12€
            code ; sésame
            nom  ; Camille
            """)
    void what_fills_a_place_is_short_and_plain_and_is_never_quoted(String place, String fill) {
        assertThatThrownBy(() -> new Recipient(CAMILLE, "k1", Map.of(place, fill)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(fill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1\nBcc: x", "1\r2"})
    void what_fills_a_place_is_one_line_and_never_empty(String fill) {
        assertThatThrownBy(() -> new Recipient(CAMILLE, "k1", Map.of("code", fill)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addresses_and_secrets_hide_themselves() {
        assertThat(new Recipient(CAMILLE, "k1", Map.of("code", "s3same")) + " " + CAMILLE
                        + new Mobile(new PhoneNumber("+33639981234")) + new FilledText("Code s3same", "s3same"))
                .doesNotContain("camille", "exemple", "s3same", "34");
    }
}
