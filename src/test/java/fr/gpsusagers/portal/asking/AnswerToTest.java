package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// Who writes chooses where to read the answer, and leaves the address that this way needs. No other is kept, and none
/// that the product cannot send to.
class AnswerToTest {

    private static final WaysToSend ALL = new WaysToSend(Way.REAL, Way.REAL);
    private static final WaysToSend MAIL_ONLY = new WaysToSend(Way.REAL, Way.NONE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            by mail                            ; mail ;                ; essai@exemple.fr ;
            by mail, without address           ; mail ;                ;                  ; Donnez une adresse mail, ou choisissez « Sur ce site ».
            by mail, an address that is none   ; mail ;                ; essai@exemple    ; Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.
            by mail, on a second line          ; mail ;                ; essai@exemple.fr%0ABcc: x@exemple.fr ; Vérifiez cette adresse. Elle ressemble à nom@exemple.fr.
            by mail, with a slip               ; mail ;                ; lea@gmial.com    ; Vouliez-vous dire lea@gmail.com ? Corrigez l’adresse, ou envoyez à nouveau.
            by mail, with a wrong number       ; mail ; 06             ; essai@exemple.fr ;
            by text                            ; sms  ; 06 39 98 12 34 ;                  ;
            by text, without number            ; sms  ;                ;                  ; Donnez un numéro de mobile, ou choisissez « Sur ce site ».
            by text, a number that is none     ; sms  ; 06 39          ;                  ; C’est un numéro court. Écrivez votre numéro, à dix chiffres.
            by text, to a landline             ; sms  ; 02 61 91 12 34 ;                  ; Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile, ou choisissez « Sur ce site ».
            by text, in Nouvelle-Calédonie     ; sms  ; +687 75 12 34  ;                  ; Nous n’envoyons pas de SMS à ce numéro. Donnez un mobile, ou choisissez « Sur ce site ».
            by text, with a wrong address      ; sms  ; 06 39 98 12 34 ; essai@           ;
            on the site                        ; ici  ;                ;                  ;
            on the site, with a wrong address  ; ici  ;                ; essai@           ;
            not said, with a mobile            ;      ; 06 39 98 12 34 ;                  ;
            not said, with an address          ;      ; 06 39 98 12 34 ; essai@exemple.fr ;
            not said                           ;      ;                ;                  ; Donnez une adresse mail, ou choisissez « Sur ce site ».
            """)
    void the_way_needs_its_address(
            String title,
            @Nullable String way,
            @Nullable String number,
            @Nullable String mail,
            @Nullable String mistake) {
        AnswerTo answer = read(way, number, mail).within(ALL);

        String said = (answer.mistakeOfMail(AnswerTo.OR_HERE) + answer.mistakeOfNumber(AnswerTo.OR_HERE))
                .replace('\u00A0', ' ');
        assertThat(said).as(title).isEqualTo(mistake == null ? "" : mistake);
    }

    @Test
    void whoever_sends_the_same_address_again_means_it() {
        var request = new MockHttpServletRequest();
        request.setParameter("mail", "lea@gmial.com");
        request.setParameter("mail-vu", "lea@gmial.com");
        assertThat(AnswerTo.read(new FormFields(request)).mistakeOfMail(AnswerTo.OR_HERE))
                .isEmpty();

        request.setParameter("mail", "lea@gmil.com");
        assertThat(AnswerTo.read(new FormFields(request)).mistakeOfMail(AnswerTo.OR_HERE))
                .contains("lea@gmail.com");
    }

    @Test
    void the_address_of_another_way_is_not_kept() {
        AnswerTo byText = read("sms", "06 39 98 12 34", "essai@exemple.fr");
        assertThat(byText.mobile()).contains(PhoneNumber.parse("06 39 98 12 34"));
        assertThat(byText.address()).isEmpty();
        AnswerTo byMail = read("mail", "06 39 98 12 34", "essai@exemple.fr");
        assertThat(byMail.address()).contains(new EmailAddress("essai@exemple.fr"));
        assertThat(byMail.mobile()).isEmpty();
        AnswerTo onSite = read("ici", "06 39 98 12 34", "essai@exemple.fr");
        assertThat(onSite.mobile()).isEmpty();
        assertThat(onSite.address()).isEmpty();
    }

    @Test
    void who_holds_the_number_that_was_typed_must_allow_whole_answers() {
        assertThat(read("sms", "06 39 98 12 34", "").allowed()).isEqualTo(AnswerWay.ON_SITE);
        assertThat(read("mail", "", "essai@exemple.fr").allowed()).isEqualTo(AnswerWay.BY_MAIL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            by text, where only mails leave  ; sms  ; REAL ; NONE ; ON_SITE
            by mail, where only texts leave  ; mail ; NONE ; REAL ; BY_SMS
            by mail, where nothing leaves    ; mail ; NONE ; NONE ; ON_SITE
            by text, where all leaves        ; sms  ; REAL ; REAL ; BY_SMS
            """)
    void a_way_by_which_nothing_leaves_is_replaced(String title, String chosen, Way mail, Way sms, AnswerWay expected) {
        AnswerTo answer = read(chosen, "06 39 98 12 34", "").within(new WaysToSend(mail, sms));

        assertThat(answer.way()).as(title).isEqualTo(expected);
        assertThat(read(chosen, "06 39 98 12 34", "").within(MAIL_ONLY).mobile())
                .isEmpty();
    }

    private static AnswerTo read(@Nullable String way, @Nullable String number, @Nullable String mail) {
        var request = new MockHttpServletRequest();
        set(request, "reponse", way);
        set(request, "numero", number);
        set(request, "mail", mail);
        return AnswerTo.read(new FormFields(request));
    }

    private static void set(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.setParameter(name, value.replace("%0A", "\n"));
        }
    }
}
