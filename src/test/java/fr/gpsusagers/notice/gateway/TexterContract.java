package fr.gpsusagers.notice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.FilledText;
import fr.gpsusagers.notice.sending.Delivery.Accepted;
import fr.gpsusagers.notice.sending.Outgoing;
import fr.gpsusagers.notice.sending.Texter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
        return new Outgoing(UUID.randomUUID(), SUBJECT, NEWS);
    }

    @Test
    void a_text_message_arrives_with_its_accents() {
        assertThat(texter().send(message(), MOBILE)).isInstanceOf(Accepted.class);

        assertThat(received()).containsExactly(new Sms("+33639981234", NEWS.body()));
    }

    @Test
    void each_text_message_has_a_receipt_of_its_own() {
        assertThat(texter().send(message(), MOBILE)).isNotEqualTo(texter().send(message(), MOBILE));

        assertThat(received()).hasSize(2);
    }
}
