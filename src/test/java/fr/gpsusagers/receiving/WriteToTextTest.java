package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RawClient;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who writes on the site may choose an answer by text message. A number with one wrong digit is somebody's, so its
/// holder is asked first.
class WriteToTextTest extends TextProduct {

    private static final String ANSWER = "Votre dossier est complet. Le versement part le 5 janvier.";

    private final RawClient client = new RawClient(this::at);

    private String write(String more) {
        String form = "parcours=rsa/rsa-suspension&lieu=14366&demande="
                + FormToken.random().value() + "&reponse=sms&numero=0639981234&" + more;
        return client.send(client.post("/ecrire", form)).body();
    }

    @Test
    void the_answer_comes_whole_by_text_once_the_holder_of_the_number_has_said_yes() throws Exception {
        String page = write("mots=Que+manque-t-il+%3F&mail=autre@exemple.fr");
        assertThat(page).contains("vous recevez un SMS. Répondez OUI, et la réponse y viendra en entier.");
        assertThat(telephone.lastSentTo(NUMBER))
                .contains("Demande " + reference(), "Réponse en entier par SMS", "Répondez OUI.");
        assertThat(person().mail()).as("not asked for").isEmpty();

        clock.pass(Duration.ofMinutes(1));
        telephone.receive(NUMBER, "oui");
        assertThat(person().answerWay()).isEqualTo(AnswerWay.BY_SMS);
        assertThat(receivedWords()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        answer(open().id(), ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains(ANSWER);
    }

    @Test
    void a_stranger_whose_number_was_mistyped_reads_no_word_of_the_answer() {
        write("mots=Que+manque-t-il+%3F");
        clock.pass(Duration.ofMinutes(1));
        answer(open().id(), ANSWER);

        assertThat(telephone.lastSentTo(NUMBER))
                .contains("Vous avez une réponse à lire", "code secret")
                .doesNotContain("versement", codeOf(open().id()));
    }

    @Test
    void a_stranger_who_asks_who_we_are_gets_no_code_either() throws Exception {
        write("mots=Que+manque-t-il+%3F");
        clock.pass(Duration.ofMinutes(1));
        telephone.receive(NUMBER, "C’est qui ? Je n’ai rien demandé.");
        clock.pass(Duration.ofMinutes(1));
        answer(open().id(), ANSWER);

        assertThat(telephone.lastSentTo(NUMBER))
                .contains("Vous avez une réponse à lire", "code secret")
                .doesNotContain(codeOf(open().id()));
    }

    @Test
    void a_deaf_person_who_answered_the_questions_need_not_write_a_word() {
        assertThat(write("mots=")).contains("Écrivez votre message. Quelques mots suffisent.");
        assertThat(openOf(NUMBER)).isEmpty();

        assertThat(write("situation=sourd&mots=")).contains("Répondez OUI").doesNotContain("href=\"tel:");
        assertThat(open().topic().need().value()).isEqualTo("rsa-suspension");
    }

    @Test
    void closing_announces_no_second_answer() {
        write("mots=Que+manque-t-il+%3F");
        clock.pass(Duration.ofMinutes(1));
        answer(open().id(), ANSWER);
        assertThat(telephone.sentTo(NUMBER)).hasSize(2);
        clock.pass(Duration.ofMinutes(1));

        close(new Outcome.Answered());
        assertThat(telephone.sentTo(NUMBER)).hasSize(2);
    }

    @Test
    void danger_told_on_the_site_comes_first_in_the_list() {
        write("mots=je+vais+me+tuer");

        assertThat(telephone.sentTo(NUMBER)).isEmpty();
        Enquiry.Open asked =
                enquiries.listOpen(Set.of(new DeskId(Askings.DESK)), 10).getFirst();
        assertThat(asked.topic().isUrgent()).isTrue();
        assertThat(asked.topic().caution()).isEqualTo(Caution.NEVER);
    }

    @Test
    void who_wants_no_texts_reads_the_answer_here() throws Exception {
        telephone.receive(NUMBER, "STOP");

        assertThat(write("mots=Que+manque-t-il+%3F"))
                .contains("Revenez ici lire la réponse")
                .doesNotContain("vous recevez un SMS");
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
    }

    @Test
    void the_old_form_of_a_deaf_person_opens_the_same_request() {
        String form = "parcours=rsa/rsa-suspension&lieu=14366&situation=sourd&demande="
                + FormToken.random().value() + "&numero=0639981234&mots=Que+manque-t-il+%3F";

        assertThat(client.send(client.post("/rappel", form)).body()).contains("Répondez OUI");
        assertThat(open().topic().isAnsweredInWriting()).isTrue();
    }
}
