package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.sms.SmsEvent;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsEvent.Receipt;
import fr.gpsusagers.receiving.sms.SmsEvent.Unreadable;
import fr.gpsusagers.sending.notice.OperatorId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read in the bodies that operators send.
class OperatorBodiesTest {

    private static final String USUAL = "de=from,texte=text,id=id,etat=status,raison=err";

    /// Tells an event in words, unlike its own `toString`.
    static String told(SmsEvent event) {
        return switch (event) {
            case IncomingText(var from, var words, var id) ->
                "reply from " + from.map(PhoneNumber::dialled).orElse("nobody") + ": " + words
                        + id.map(OperatorId::code)
                                .map(code -> " (" + code + ")")
                                .orElse("");
            case Receipt(var id, var arrival, var reason) -> id.code() + " " + arrival + " " + reason;
            case Unreadable(var reason) -> "unreadable: " + reason;
        };
    }

    private static String read(String fields, String body) {
        return SignedCall.events(fields, body).stream()
                .map(OperatorBodiesTest::told)
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/fr/gpsusagers/sending/gateway/operators.csv",
            delimiter = ';',
            quoteCharacter = '~',
            useHeadersInDisplayName = true,
            maxCharsPerColumn = 4096)
    void bodies_of_operators_are_read_by_the_names_of_their_fields(
            String operator, String fields, String body, String told) {
        assertThat(read(fields, body)).as(operator).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', nullValues = "-", textBlock = """
            with its plus                 ; +33639981234      ; +33639981234
            without                       ; 33639981234       ; +33639981234
            as it is written at home      ; 06 39 98 12 34    ; +33639981234
            with the zeros of abroad      ; 0033639981234     ; +33639981234
            in groups                     ; +33 6.39.98-12-34 ; +33639981234
            from La Réunion               ; 262692123456      ; +262692123456
            from abroad                   ; +447911123456     ; +447911123456
            a name                        ; GPS14             ; nobody
            a short number                ; 38014             ; nobody
            a public number               ; 3919              ; nobody
            nothing                       ; -                 ; nobody
            anonymous                     ; anonymous         ; nobody
            too many digits               ; 336399812345678901234 ; nobody
            no number at all              ; +++               ; nobody
            digits of another alphabet    ; ٠٦٣٩٩٨١٢٣٤        ; +33639981234
            """)
    void a_reply_has_a_number_if_one_can_call_it(String what, String from, String number) {
        String body = "{\"from\":\"" + (from == null ? "" : from) + "\",\"text\":\"Oui\",\"id\":\"a1\"}";

        assertThat(read(USUAL, body)).as(what).isEqualTo("reply from " + number + ": Oui (a1)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            accents, euro, emoji      ; "Été à 5 € 😀"              ; Été à 5 € 😀
            lines                     ; "un\\r\\ndeux\\rtrois\\u2028quatre" ; un|deux|trois|quatre
            control characters        ; "a\\u0000b\\u0007c\\td\\u001b[31m"  ; abcd[31m
            reversed writing          ; "code \\u202e4321\\u202c"     ; code 4321
            half an emoji             ; "a\\ud83db"                   ; ab
            spaces around             ; "  oui  "                     ; oui
            markup                    ; "<b>oui</b>"                  ; <b>oui</b>
            a number                  ; 12                            ; 12
            """)
    void the_words_of_a_reply_can_be_stored_and_shown(String what, String json, String words) {
        assertThat(read(USUAL, "{\"from\":\"+33639981234\",\"text\":" + json + "}"))
                .as(what)
                .isEqualTo("reply from +33639981234: " + words.replace('|', '\n'));
    }

    @Test
    void of_a_very_long_reply_the_beginning_is_kept_and_no_sign_is_cut() {
        var reply = (IncomingText) SignedCall.events(USUAL, "{\"text\":\"" + "a" + "😀".repeat(2_000) + "\"}")
                .getFirst();

        assertThat(reply.words()).hasSize(1_599).isEqualTo("a" + "😀".repeat(799));
        assertThat(reply).hasToString("a reply of 1599 characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            a code                       ; 1023        ; sms-1023
            a word                       ; EC01        ; sms-ec01
            none                         ; ~~          ; sms-failed
            a sentence is not kept       ; bad number  ; sms-failed
            nor is a number              ; 33639981234 ; sms-failed
            """)
    void a_reason_is_a_short_code(String what, String reason, String told) {
        assertThat(read(USUAL, "{\"id\":\"a1\",\"status\":\"failed\",\"err\":\"" + reason + "\"}"))
                .as(what)
                .isEqualTo("a1 FAILED " + told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            an unknown status is pending             ; {"id":"a1","status":"mystery"}          ; a1 PENDING sms-other
            a reply may have a status too            ; {"id":"a1","status":"received","text":"Oui"} ; reply from nobody: Oui (a1)
            a receipt may repeat our text            ; {"id":"a1","status":"delivered","text":"Bonjour"} ; a1 DELIVERED sms-delivered
            a receipt without an identifier          ; {"status":"delivered"}                  ; unreadable: sms-no-id
            a reply without words                    ; {"id":"a1","text":"\\u0007"}            ; unreadable: sms-no-words
            nothing that we know                     ; {"a":1}                                 ; unreadable: sms-no-field
            an empty object                          ; {}                                      ; unreadable: sms-no-field
            an empty array                           ; []                                      ; unreadable: sms-no-field
            half a body                              ; {"id":"a1"                              ; unreadable: sms-no-json
            two bodies                               ; {"id":"a1","status":"sent"} {}          ; unreadable: sms-no-json
            nothing                                  ; ~~                                      ; unreadable: sms-no-field
            words                                    ; Bonjour                                 ; unreadable: sms-no-field
            an identifier that is an object          ; {"id":{"a":1},"status":"sent"}          ; unreadable: sms-no-id
            """)
    void what_is_missing_is_never_guessed(String what, String body, String told) {
        assertThat(read(USUAL, body)).as(what).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            a form of UTF-8                   ; from=%2B33639981234&text=%C3%89t%C3%A9+%E2%82%AC+5 ; Été € 5
            a form of an older operator       ; from=33639981234&text=%C9t%E9+%80+5               ; Été € 5
            signs that were not encoded       ; from=33639981234&text=Été                         ; Été
            percent signs that encode nothing ; from=33639981234&text=100+%+%zz+%4                ; 100 % %zz %4
            a field that comes twice          ; from=33639981234&text=un&text=deux&from=0         ; un
            """)
    void a_form_is_read_as_it_was_meant(String what, String body, String words) {
        assertThat(read(USUAL, body)).as(what).isEqualTo("reply from +33639981234: " + words);
    }

    @Test
    void the_identifier_of_a_receipt_is_the_one_of_the_answer_whatever_its_form() {
        for (String id :
                new String[] {"a1", "SM_1", "1764500000123456789", "7c/é=+", "x".repeat(500), "33639981234-7"}) {
            String code = OperatorId.of(id).orElseThrow().code();
            assertThat(read(USUAL, "{\"status\":\"sent\",\"id\":\"" + id + "\"}"))
                    .isEqualTo(code + " PENDING sms-sent");
            assertThat(code).hasSizeLessThanOrEqualTo(44).doesNotContain("39981234");
        }
    }
}
