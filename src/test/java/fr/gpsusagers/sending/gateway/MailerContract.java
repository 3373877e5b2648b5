package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Outgoing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The contract of every mailer, real or pretend.
abstract class MailerContract {

    static final UUID SUBJECT = UUID.randomUUID();
    static final EmailAddress CAMILLE = new EmailAddress("camille@exemple.fr");
    static final FilledText NEWS = new FilledText(
            "Votre code est prêt : œuvre, été, « çà »",
            "Bonjour,\n\nVoici l’adresse : https://gps.exemple/ö\nÀ bientôt");

    /// An e-mail as its recipient sees it.
    record Letter(String to, FilledText text) {}

    abstract Mailer mailer();

    /// Returns the e-mails received, in order of arrival.
    abstract List<Letter> received();

    @Test
    void an_email_arrives_with_its_accents() {
        assertThat(send(CAMILLE, NEWS)).isInstanceOf(Accepted.class);

        assertThat(received()).containsExactly(new Letter(CAMILLE.value(), NEWS));
    }

    @Test
    void lines_that_mean_something_to_a_mail_server_and_very_long_ones_arrive_as_they_are() {
        var text = new FilledText("T".repeat(120), "avant\n.\n..\nQUIT\nFrom moi\n\n" + "x".repeat(2000) + "\n  fin");

        send(CAMILLE, text);

        assertThat(received()).extracting(Letter::text).containsExactly(text);
    }

    @Test
    void an_address_may_have_any_sign_that_its_form_allows() {
        var strange = new EmailAddress("l'hote+gps%a..b@exemple.fr");

        assertThat(send(strange, NEWS)).isInstanceOf(Accepted.class);

        assertThat(received()).extracting(Letter::to).containsExactly(strange.value());
    }

    private Delivery send(EmailAddress to, FilledText text) {
        return mailer().send(message(text), to);
    }

    static Outgoing message(FilledText text) {
        return new Outgoing(UUID.randomUUID(), SUBJECT, text);
    }

    @Test
    void an_email_that_is_sent_again_keeps_its_receipt() {
        Outgoing message = message(NEWS);

        assertThat(mailer().send(message, CAMILLE)).isEqualTo(mailer().send(message, CAMILLE));
    }

    @Test
    void each_email_has_a_receipt_of_its_own() {
        assertThat(send(CAMILLE, NEWS)).isNotEqualTo(send(CAMILLE, NEWS));

        assertThat(received()).hasSize(2);
    }
}
