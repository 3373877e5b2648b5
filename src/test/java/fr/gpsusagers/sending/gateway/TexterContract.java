package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.Texter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contract of every SMS service.
abstract class TexterContract {

    static final UUID SUBJECT = UUID.randomUUID();
    static final PhoneNumber MOBILE = new PhoneNumber("+33639981234");
    static final FilledText NEWS = new FilledText("Des nouvelles", "Votre demande avance : où ça ? À l’été");

    /// A text message as its recipient sees it.
    record Sms(String to, String body) {}

    abstract Texter texter();

    /// Returns the text messages received, in order of arrival.
    abstract List<Sms> received();

    static Outgoing message() {
        return message(NEWS.body());
    }

    static Outgoing message(String body) {
        return new Outgoing(UUID.randomUUID(), SUBJECT, new FilledText(NEWS.title(), body));
    }

    @Test
    void a_text_message_arrives_with_its_accents() {
        assertThat(texter().send(message(), MOBILE)).isInstanceOf(Accepted.class);

        assertThat(received()).containsExactly(new Sms("+33639981234", NEWS.body()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            the euro sign              ; 12 € à payer
            an emoji                   ; merci 😀
            letters of other alphabets ; Ваш запрос, طلبك
            signs of a form            ; a=b&c=d + 50 % %41 #1 ?
            signs of JSON              ; "oui" \\ \\n {"id":0} [1]
            the places of a template   ; {numero} {texte} {id} {expediteur} $1 ${x}
            markup                     ; <b>oui</b> &amp;
            """)
    void a_text_message_arrives_as_it_was_written(String what, String words) {
        assertThat(texter().send(message(words), MOBILE)).as(what).isInstanceOf(Accepted.class);

        assertThat(received()).containsExactly(new Sms("+33639981234", words));
    }

    @Test
    void a_long_text_message_arrives_whole_and_with_its_lines() {
        String words = "Première ligne\nSeconde ligne\n\n" + "é".repeat(420) + "\nfin";

        assertThat(texter().send(message(words), MOBILE)).isInstanceOf(Accepted.class);

        assertThat(received()).containsExactly(new Sms("+33639981234", words));
    }

    @Test
    void a_text_message_goes_to_overseas_departements_too() {
        texter().send(message(), new PhoneNumber("+262692123456"));

        assertThat(received()).extracting(Sms::to).containsExactly("+262692123456");
    }

    @Test
    void a_text_message_that_is_sent_again_keeps_its_receipt() {
        Outgoing message = message();

        assertThat(texter().send(message, MOBILE)).isEqualTo(texter().send(message, MOBILE));
    }

    @Test
    void each_text_message_has_a_receipt_of_its_own() {
        assertThat(texter().send(message(), MOBILE)).isNotEqualTo(texter().send(message(), MOBILE));

        assertThat(received()).hasSize(2);
    }
}
