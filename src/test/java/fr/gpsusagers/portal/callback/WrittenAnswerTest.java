package fr.gpsusagers.portal.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.notice.WaysToSend.Way;
import fr.gpsusagers.portal.callback.CallbackForm.Written;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// A citizen who wants a written answer must leave an address that we can really reach, or come back to read it.
/// Where no message can be sent, no address is asked for.
class WrittenAnswerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-02");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a mobile, where texts leave          ; PRETEND ; PRETEND ; 06 39 98 12 34 ;                 ;     ;
            a landline, where texts leave        ; PRETEND ; PRETEND ; 02 61 91 12 34 ;                 ;     ; Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile ou une adresse mail.
            a mobile of Nouvelle-Calédonie       ; PRETEND ; PRETEND ; +687 75 12 34  ;                 ;     ; Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile ou une adresse mail.
            a landline and a mail address        ; PRETEND ; PRETEND ; 02 61 91 12 34 ; essai@exemple.fr ;    ;
            nothing, where texts leave           ; PRETEND ; PRETEND ;                ;                 ;     ; Donnez un numéro de mobile ou une adresse mail.
            nothing, but comes back              ; PRETEND ; PRETEND ;                ;                 ; oui ;
            a mobile, where only mails leave     ; REAL    ; NONE    ; 06 39 98 12 34 ;                 ;     ; Donnez une adresse mail, ou cochez la case en dessous.
            nothing, where only mails leave      ; REAL    ; NONE    ;                ;                 ;     ; Donnez une adresse mail, ou cochez la case en dessous.
            a mail address                       ; REAL    ; NONE    ;                ; essai@exemple.fr ;    ;
            a mail address that is none          ; REAL    ; NONE    ;                ; essai@exemple   ;     ; Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.
            a mail address, on a second line     ; REAL    ; NONE    ;                ; essai@exemple.fr%0ABcc: x@exemple.fr ; ; Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.
            nothing, and comes back to read      ; REAL    ; NONE    ;                ;                 ; oui ;
            nothing, where nothing leaves        ; NONE    ; NONE    ;                ;                 ;     ;
            """)
    void a_mobile_alone_is_not_enough_where_no_text_message_leaves(
            String what,
            Way mail,
            Way sms,
            @Nullable String number,
            @Nullable String address,
            @Nullable String readsHere,
            @Nullable String mistake) {
        var request = new MockHttpServletRequest();
        set(request, "numero", number);
        set(request, "mail", address);
        set(request, "ici", readsHere);

        Mistakes mistakes =
                CallbackForm.read(new FormFields(request), Written.YES).mistakes(TODAY, new WaysToSend(mail, sms));

        assertThat(mistakes.ofNumber() + mistakes.ofMail()).as(what).isEqualTo(mistake == null ? "" : mistake);
    }

    private static void set(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.setParameter(name, value.replace("%0A", "\n"));
        }
    }
}
