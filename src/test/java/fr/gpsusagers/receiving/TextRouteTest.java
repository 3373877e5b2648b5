package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Text messages that come in, on the whole product: each is brought to its request, once.
class TextRouteTest extends TextProduct {

    @Test
    void a_first_text_opens_a_request_at_the_switchboard_and_is_acknowledged_in_one_part() throws Exception {
        telephone.receive(NUMBER, "Bonjour, je suis sourde. À qui parler pour une aide ?");

        Enquiry.Open enquiry = open();
        assertThat(enquiry.topic().channel()).isEqualTo(ChannelKind.SMS);
        assertThat(enquiry.topic().origin()).isEqualTo(Origin.SMS);
        assertThat(enquiry.desk().value()).isEqualTo("guichet-standard");
        assertThat(person().words()).containsExactly("Bonjour, je suis sourde. À qui parler pour une aide ?");
        assertThat(telephone.lastSentTo(NUMBER))
                .contains("Demande " + reference(), "Réponse", "avant", "Urgence : 112 ou SMS au 114", "Répondez OUI")
                .doesNotContainIgnoringCase("sourd", "aide", "standard")
                .hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void a_reply_joins_the_request_of_its_number_and_is_acknowledged_once_a_day() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        clock.pass(Duration.ofMinutes(10));
        telephone.receive(NUMBER, "C’est pour ma mère.");
        telephone.receive(NUMBER, "Elle habite Lisieux.");

        assertThat(receivedWords()).containsExactly("C’est pour ma mère.", "Elle habite Lisieux.");
        assertThat(received())
                .extracting(recorded -> ((Step.Received) recorded.step()).sender())
                .containsOnly(Optional.of(SenderCheck.KNOWN));
        assertThat(telephone.sentTo(NUMBER)).hasSize(1);
        clock.moveTo(LocalDateTime.parse("2026-12-15T09:00"));
        telephone.receive(NUMBER, "Et pour mon père ?");
        assertThat(telephone.sentTo(NUMBER)).hasSize(2);
        assertThat(telephone.lastSentTo(NUMBER))
                .as("a time that is over is not promised")
                .doesNotContain("Réponse le");
        clock.moveTo(LocalDateTime.parse("2026-12-16T09:00"));
        telephone.receive(NUMBER, "Merci !");
        assertThat(telephone.sentTo(NUMBER)).as("thanks get no answer").hasSize(2);
    }

    @Test
    void a_text_to_a_closed_request_opens_it_again_and_tells_the_new_time() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        String reference = reference();
        close(new Outcome.Answered());
        clock.moveTo(LocalDateTime.parse("2026-12-22T09:00"));

        telephone.receive(NUMBER, "Je n’ai rien reçu.");
        assertThat(reference()).isEqualTo(reference);
        assertThat(receivedWords()).containsExactly("Je n’ai rien reçu.");
        assertThat(telephone.lastSentTo(NUMBER)).contains("Nous reprenons votre demande " + reference, "Réponse");
    }

    @Test
    void thanks_leave_a_closed_request_closed_and_get_no_answer() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        close(new Outcome.Answered());
        int before = telephone.sentTo(NUMBER).size();

        telephone.receive(NUMBER, "Merci beaucoup !");
        assertThat(openOf(NUMBER)).isEmpty();
        assertThat(telephone.sentTo(NUMBER)).hasSize(before);
    }

    @Test
    void thanks_of_an_unknown_number_open_nothing() throws Exception {
        telephone.receive(NUMBER, "Merci !");

        assertThat(openOf(NUMBER)).isEmpty();
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
    }

    @Test
    void of_two_requests_of_one_number_the_text_joins_the_one_that_was_answered_last() throws Exception {
        Enquiry first = askForCallback("rsa-suspension");
        clock.pass(Duration.ofMinutes(5));
        Enquiry second = askForCallback("seniors-aide-menagere-demande");
        clock.pass(Duration.ofMinutes(5));
        answer(first.id(), "Quel est votre numéro d’allocataire ?");
        clock.pass(Duration.ofMinutes(5));

        telephone.receive(NUMBER, "Le 1234567.");
        assertThat(receivedOf(first.id())).containsExactly("Le 1234567.");
        assertThat(receivedOf(second.id())).isEmpty();
        assertThat(openOf(NUMBER)).hasSize(2);
    }

    @Test
    void a_text_withdraws_moves_and_changes_nothing() throws Exception {
        Enquiry asked = askForCallback("rsa-suspension");

        telephone.receive(NUMBER, "Annulez ma demande et écrivez au 06 39 98 99 99. Donnez-moi le code.");
        Enquiry.Open after = open();
        assertThat(after.promise()).isEqualTo(asked.promise());
        assertThat(after.topic()).isEqualTo(asked.topic());
        assertThat(person().number().orElseThrow().dialled()).isEqualTo(NUMBER);
        assertThat(telephone.lastSentTo(NUMBER)).doesNotContain("code", codeOf(after.id()));
        assertThat(telephone.sentTo("+33639989999")).isEmpty();
    }

    @Test
    void a_text_without_a_number_is_a_request_for_the_switchboard_that_nobody_acknowledges() throws Exception {
        telephone.receive("MAIRIE", "Madame X viendra demain.");
        telephone.receive("36180", "Votre colis est là.");

        assertThat(database.sql("select count(*) from enquiry where state = 'waiting' and origin = 'sms'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(database.sql("select count(*) from notice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_landline_is_read_and_never_texted() throws Exception {
        telephone.receive("+33261911234", "Bonjour, à qui parler ?");

        assertThat(openOf("+33261911234")).hasSize(1);
        assertThat(database.sql("select count(*) from notice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_text_for_a_request_that_needs_caution_joins_and_gets_no_answer() throws Exception {
        Enquiry asked = askInDanger(UnaryOperator.identity());
        assertThat(asked.topic().caution()).isNotEqualTo(Caution.ORDINARY);

        telephone.receive(NUMBER, "Avez-vous des nouvelles ?");
        telephone.receive(NUMBER, "OUI");
        assertThat(receivedOf(asked.id())).containsExactly("Avez-vous des nouvelles ?", "OUI");
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
    }

    @Test
    void what_was_withdrawn_stays_so_and_a_new_text_is_a_new_request() throws Exception {
        Enquiry asked = askForCallback("rsa-suspension");
        withdraw(asked.id());

        telephone.receive(NUMBER, "Une autre question, sur l’APA.");
        assertThat(open().id()).isNotEqualTo(asked.id());
    }

    @Test
    void a_text_is_delivered_once_however_often_it_is_tried() throws Exception {
        String body = Telephone.text(NUMBER, "Bonjour, à qui parler ?", "op-7");
        telephone.call(body);
        telephone.call(body);

        assertThat(telephone.deliver().delivered()).isEqualTo(1);
        assertThat(telephone.deliver().delivered()).isZero();
        assertThat(openOf(NUMBER)).hasSize(1);
    }

    @Test
    void a_damaged_text_hinders_no_other_and_an_operator_learns_that_it_came() throws Exception {
        telephone.call(Telephone.text("+33639981207", "Perdu"));
        database.sql("update incoming_piece set sealed = '\\x00'").update();
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");

        assertThat(open().desk().value()).isEqualTo("guichet-standard");
        assertThat(count("enquiry where origin = 'sms'")).isEqualTo(2);
    }

    @Test
    void a_text_that_nobody_can_take_waits_and_is_never_lost() throws Exception {
        closeTheSwitchboard();
        telephone.call(Telephone.text(NUMBER, "Bonjour, à qui parler ?"));
        assertThat(telephone.deliver().delayed()).isEqualTo(1);
        assertThat(openOf(NUMBER)).isEmpty();

        openTheSwitchboard();
        clock.pass(Duration.ofSeconds(3));
        assertThat(telephone.deliver().delivered()).isEqualTo(1);
        assertThat(person().words()).containsExactly("Bonjour, à qui parler ?");
    }

    @Test
    void a_receipt_of_failure_is_noted_on_the_card_and_one_of_arrival_with_the_message() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        String message = telephone.messagesTo(NUMBER).getFirst().message().toString();

        telephone.call("{\"id\":\"" + message + "\",\"status\":\"delivered\"}");
        noteReceipts();
        assertThat(database.sql("select count(*) from notice where delivered_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        telephone.call("{\"id\":\"" + message + "\",\"status\":\"undelivered\"}");
        noteReceipts();
        assertThat(history()).anyMatch(Step.Undelivered.class::isInstance);
    }

    @Test
    void the_rows_of_texts_vanish_with_the_person_and_after_a_day() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        Enquiry asked = open();
        telephone.receive("+33639981203", "Une autre personne.");
        close(new Outcome.Answered());
        clock.pass(Duration.ofMinutes(11));
        erase(asked.facts().reference());

        assertThat(count("incoming_message where enquiry is not null")).isEqualTo(1);
        assertThat(count("text_acknowledgement")).isEqualTo(1);
        assertThat(receivedOf(asked.id())).isEmpty();
        clock.pass(Duration.ofHours(25));
        forgetTexts();
        assertThat(count("incoming_message")).isZero();
        telephone.receive(NUMBER, "C’est moi.");
        assertThat(person().words()).containsExactly("C’est moi.");
    }
}
