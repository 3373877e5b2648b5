package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.sending.gateway.SmsTemplate.Form;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The settings of the SMS operator, and how each mistake is told at the start.
class SmsOperatorTest {

    private static final String UNREADABLE_URL = "GPS_SMS_URL est illisible. Écrivez-le comme"
            + " GPS_SMS_URL=https://nom:motdepasse@hôte/chemin. Dans un mot de passe, @ s’écrit %40, # s’écrit %23,"
            + " / s’écrit %2F et ? s’écrit %3F.";

    private static SmsOperator parse(Map<String, @Nullable String> settings) {
        var all = new HashMap<String, @Nullable String>(Map.of("gps.sms.url", "https://sms.example/v1"));
        all.putAll(settings);
        return SmsOperator.parse(all::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            url                                     ; called
            https://sms.example                     ; https://sms.example
            https://sms.example/                    ; https://sms.example/
            HTTPS://nom:mot@sms.example:8443/a?b=c  ; https://sms.example:8443/a?b=c
            https://cle:@sms.example/a%20b          ; https://sms.example/a%20b
            http://localhost:8080/sms               ; http://localhost:8080/sms
            http://127.0.0.1/sms                    ; http://127.0.0.1/sms
            http://[::1]:81/sms                     ; http://[::1]:81/sms
            """, useHeadersInDisplayName = true)
    void messages_are_posted_to_the_address_without_its_account(String url, String called) {
        var address = SmsAddress.parse(url);
        assertThat(address.uri()).hasToString(called);
        assertThat(address.toString()).doesNotContain("nom", "mot", "cle", "b=c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sms.example",
                "ftp://sms.example",
                "https://",
                "https:sms.example",
                "https://sms example",
                "https://nom@sms.example",
                "https://:mot@sms.example",
                "https://nom:mo%t@sms.example",
                "https://nom:12/mot@sms.example",
                "https://nom:12?mot@sms.example",
                "https://nom:12#mot@sms.example",
                "https://nom:mot@sms.example/#ici",
                "https://sms.example:0",
                "https://sms.example:65536"
            })
    void an_address_that_makes_no_sense_is_refused_without_being_quoted(String url) {
        assertThatThrownBy(() -> SmsAddress.parse(url))
                .isInstanceOf(Refusal.class)
                .hasMessage(UNREADABLE_URL)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://sms.example", "http://10.0.0.1/sms", "http://127.0.0.1.sms.example", "HTTP://sms.example"
            })
    void only_a_program_of_this_machine_is_spoken_to_in_the_clear(String url) {
        assertThatThrownBy(() -> SmsAddress.parse(url))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_SMS_URL doit être une adresse en https://")
                .message()
                .doesNotContain("sms.example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', nullValues = "-", textBlock = """
            nothing                        ; -                                              ; -     ; JSON
            a sender                       ; -                                              ; GPS14 ; JSON
            a short number as sender       ; -                                              ; 38014 ; JSON
            JSON                           ; {"a":"{numero}","b":["{texte}"]}               ; -     ; JSON
            an array                       ; [{"a":"{numero}","b":"{texte}"}]               ; -     ; JSON
            words around the text          ; {"a":"{numero}","b":"GPS : {texte} {id}"} ; - ; JSON
            a form                         ; to={numero}&text={texte}&id={id}               ; -     ; URLENCODED
            a form that begins with a name ; {numero}={texte}                               ; -     ; URLENCODED
            a form with a sender           ; to={numero}&text={texte}&from={expediteur}     ; GPS   ; URLENCODED
            """)
    void a_body_is_json_or_a_form(String what, @Nullable String body, @Nullable String sender, Form form) {
        var settings = new HashMap<String, @Nullable String>();
        settings.put("gps.sms.body", body);
        settings.put("gps.sms.sender", sender);

        assertThat(parse(settings).body().form()).as(what).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', nullValues = "-", textBlock = """
            no number                   ; {"text":"{texte}"}                       ; -   ; GPS_SMS_BODY doit contenir {numero} et {texte}
            no text                     ; to={numero}                              ; -   ; GPS_SMS_BODY doit contenir {numero} et {texte}
            an unknown place            ; to={numero}&text={texte}&x={nom}         ; -   ; GPS_SMS_BODY doit contenir {numero} et {texte}
            a place with accents        ; to={numéro}&text={texte}                 ; -   ; GPS_SMS_BODY doit contenir {numero} et {texte}
            a place but no sender       ; a={numero}&b={texte}&c={expediteur}      ; -   ; GPS_SMS_BODY contient {expediteur}, mais
            a sender but no place       ; a={numero}&b={texte}                     ; GPS ; GPS_SMS_SENDER ne sert à rien
            JSON without an end         ; {"to":"{numero}","text":"{texte}"        ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            a text without quotes       ; {"to":"{numero}","text":{texte}}         ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            a number without quotes     ; {"to":{numero},"text":"{texte}"}         ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            simple quotes               ; {'to':'{numero}','text':'{texte}'}       ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            a form with spaces          ; to={numero} & text={texte}               ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            a form with accents         ; à={numero}&text={texte}                  ; -   ; GPS_SMS_BODY n’est ni du JSON, ni un formulaire
            """)
    void a_body_that_no_operator_could_read_is_refused(String what, String body, @Nullable String sender, String told) {
        var settings = new HashMap<String, @Nullable String>();
        settings.put("gps.sms.body", body);
        settings.put("gps.sms.sender", sender);

        assertThatThrownBy(() -> parse(settings))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(told);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = ';', textBlock = """
            gps.sms.sender  ; Département   ; GPS_SMS_SENDER=Département ne peut pas être un expéditeur.
            gps.sms.sender  ; GPS usagers   ; GPS_SMS_SENDER=GPS usagers ne peut pas être un expéditeur.
            gps.sms.sender  ; Departement14 ; GPS_SMS_SENDER=Departement14 ne peut pas être un expéditeur.
            gps.sms.sender  ; 0639981234    ; GPS_SMS_SENDER=0639981234 ne peut pas être un expéditeur.
            gps.sms.numbers ; national      ; GPS_SMS_NUMBERS=national est inconnu.
            gps.sms.receipt ; messages[0]   ; GPS_SMS_RECEIPT=messages[0] est illisible.
            gps.sms.receipt ; messages..id  ; GPS_SMS_RECEIPT=messages..id est illisible.
            gps.sms.header  ; Bearer secret ; GPS_SMS_HEADER est illisible ou réservé.
            gps.sms.header  ; X-Key:        ; GPS_SMS_HEADER est illisible ou réservé.
            gps.sms.header  ; Host: secret  ; GPS_SMS_HEADER est illisible ou réservé.
            gps.sms.header  ; X-Key: sécret™ ; GPS_SMS_HEADER est illisible ou réservé.
            """)
    void every_other_mistake_is_told_in_one_line_that_says_how_to_mend_it(String setting, String value, String told) {
        assertThatThrownBy(() -> parse(Map.of(setting, value)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(told)
                .hasMessageNotContainingAny("\n", "secret", "sécret")
                .hasNoCause();
    }

    @Test
    void two_accounts_are_one_too_many() {
        var both = Map.of("gps.sms.url", "https://nom:mot@sms.example", "gps.sms.header", "authorization: Bearer abc");
        assertThatThrownBy(() -> SmsOperator.parse(both::get))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_SMS_HEADER et GPS_SMS_URL donnent chacun un compte.");
        assertThatCode(() -> parse(Map.of("gps.sms.header", "X-Key: abc"))).doesNotThrowAnyException();
    }

    @Test
    void secrets_hide_themselves() {
        var settings = Map.of("gps.sms.url", "https://nom:mot@sms.example/?cle=abc", "gps.sms.header", "X-Key: sesame");
        assertThat(SmsOperator.parse(settings::get).toString()).doesNotContain("nom", "mot", "abc", "sesame");
    }
}
