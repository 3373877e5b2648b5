package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.AnswerWay;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person chooses by text message: whole answers, no more texts, texts again.
class TextChoiceTest extends TextProduct {

    private static final String ANSWER = "Votre dossier est complet. Le versement part le 5 janvier.";

    private Enquiry.Open asked() throws Exception {
        telephone.receive(NUMBER, "Bonjour, où en est mon dossier ?");
        clock.pass(Duration.ofMinutes(2));
        return open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUI", "oui", "OUI.", "ok oui", "Oui !", "oui merci", "Oui, par SMS"})
    void yes_and_no_other_word_makes_answers_come_whole_by_text(String yes) throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, yes);
        assertThat(person().answerWay()).isEqualTo(AnswerWay.BY_SMS);
        assertThat(receivedWords()).isEmpty();
        assertThat(history()).anyMatch(Step.Changed.class::isInstance);
        assertThat(telephone.lastSentTo(NUMBER)).contains("réponses en entier par SMS");

        answer(enquiry.id(), ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains("demande " + reference(), ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oui mais pas le soir", "Oui ?", "oui oui je suis mariée", "ouistiti", "non merci, je rappelle"})
    void yes_among_other_words_is_for_the_desk(String words) throws Exception {
        asked();
        telephone.receive(NUMBER, words);

        assertThat(person().answerWay()).isEqualTo(AnswerWay.ON_SITE);
        assertThat(receivedWords()).containsExactly(words);
    }

    @Test
    void yes_after_a_whole_answer_answers_the_agent() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "oui");
        answer(enquiry.id(), "Avez-vous reçu notre courrier ?");
        clock.pass(Duration.ofMinutes(2));

        telephone.receive(NUMBER, "Oui");
        assertThat(receivedWords()).containsExactly("Oui");
    }

    /// The person was only told that there are answers, and says now that they may come.
    @Test
    void yes_after_answers_on_the_site_brings_them_whole() throws Exception {
        Enquiry.Open enquiry = asked();
        answer(enquiry.id(), "Un premier mot.");
        clock.pass(Duration.ofMinutes(2));
        answer(enquiry.id(), ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains("réponse à lire");
        clock.pass(Duration.ofMinutes(2));

        telephone.receive(NUMBER, "Oui");
        assertThat(person().answerWay()).isEqualTo(AnswerWay.BY_SMS);
        assertThat(receivedWords()).isEmpty();
        assertThat(telephone.sentTo(NUMBER).subList(0, 2))
                .anySatisfy(text -> assertThat(text).contains("Un premier mot.", ANSWER))
                .anySatisfy(text -> assertThat(text).contains("réponses en entier par SMS"));
    }

    @Test
    void no_after_an_answer_on_the_site_answers_the_agent() throws Exception {
        Enquiry.Open enquiry = asked();
        answer(enquiry.id(), "Avez-vous reçu notre courrier ?");
        clock.pass(Duration.ofMinutes(2));

        telephone.receive(NUMBER, "Non");
        assertThat(receivedWords()).containsExactly("Non");
    }

    @Test
    void no_answers_the_agent_if_the_product_did_not_ask() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "oui");
        answer(enquiry.id(), "Avez-vous reçu notre courrier ?");
        clock.moveTo(LocalDateTime.parse("2026-12-15T09:00"));
        telephone.receive(NUMBER, "Attendez, je regarde.");
        clock.pass(Duration.ofMinutes(2));

        telephone.receive(NUMBER, "Non");
        assertThat(person().answerWay()).isEqualTo(AnswerWay.BY_SMS);
        assertThat(receivedWords()).containsExactly("Attendez, je regarde.", "Non");
    }

    @Test
    void no_keeps_answers_on_the_site_and_says_how_to_read_them() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "oui");
        clock.pass(Duration.ofMinutes(2));
        telephone.receive(NUMBER, "NON");

        assertThat(person().answerWay()).isEqualTo(AnswerWay.ON_SITE);
        assertThat(telephone.lastSentTo(NUMBER)).contains("sur le site", codeOf(enquiry.id()), "/suivi");
        answer(enquiry.id(), ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains("réponse à lire").doesNotContain(ANSWER);
    }

    @Test
    void a_long_answer_comes_in_three_texts_in_order_and_says_where_the_rest_is() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "oui");
        int before = telephone.sentTo(NUMBER).size();

        answer(enquiry.id(), "Envoyez votre avis d’impôt, s’il vous plaît. ".repeat(60));
        List<String> sent = telephone.sentTo(NUMBER);
        assertThat(sent).hasSize(before + 3);
        assertThat(sent.get(2)).startsWith("1/3 ").contains("demande " + reference());
        assertThat(sent.get(1)).startsWith("2/3 ");
        assertThat(sent.get(0)).startsWith("3/3 ").endsWith("La suite est sur le site. Ou demandez-la par SMS.");
        assertThat(sent.subList(0, 3)).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(459));
    }

    @Test
    void once_caution_is_needed_no_answer_is_sent() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "oui");
        telephone.receive(NUMBER, "Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.");
        int before = telephone.sentTo(NUMBER).size();

        answer(enquiry.id(), ANSWER);
        assertThat(telephone.sentTo(NUMBER)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop", "Stop.", "STOP SMS", "arrêt sms", "STOP 36180"})
    void stop_ends_all_texts_to_the_number_and_leaves_the_request_open(String stop) throws Exception {
        Enquiry.Open enquiry = asked();
        int before = telephone.sentTo(NUMBER).size();
        telephone.receive(NUMBER, stop);
        telephone.receive(NUMBER, stop + " ");

        assertThat(open().id()).isEqualTo(enquiry.id());
        assertThat(receivedWords()).singleElement().asString().contains("STOP", "Cette personne ne veut plus de SMS");
        answer(enquiry.id(), ANSWER);
        telephone.receive(NUMBER, "Et alors ?");
        clock.moveTo(LocalDateTime.parse("2028-12-14T08:00"));
        telephone.receive(NUMBER, "Bonjour");
        assertThat(telephone.sentTo(NUMBER)).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stop, arrêtez de me faire attendre", "Arrêt de travail", "arrêt", "Il faut que ça stop"})
    void stop_in_a_sentence_is_for_the_desk(String words) throws Exception {
        asked();
        telephone.receive(NUMBER, words);

        assertThat(receivedWords()).containsExactly(words);
        assertThat(count("notice_block")).isZero();
    }

    @Test
    void texts_come_again_after_the_word_that_resumes_them() throws Exception {
        Enquiry.Open enquiry = asked();
        telephone.receive(NUMBER, "OUI");
        telephone.receive(NUMBER, "STOP");
        answer(enquiry.id(), "Réponse pendant l’arrêt.");
        int before = telephone.sentTo(NUMBER).size();
        clock.pass(Duration.ofMinutes(2));

        telephone.receive(NUMBER, "Reprendre");
        clock.pass(Duration.ofMinutes(2));
        assertThat(telephone.sentTo(NUMBER)).hasSize(before + 1);
        assertThat(telephone.lastSentTo(NUMBER)).contains("recevrez à nouveau nos SMS");
        assertThat(receivedWords()).hasSize(2);
        answer(enquiry.id(), ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains(ANSWER);
    }
}
