package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// « Écrire un message » offers only answers that the product can send, and asks only for addresses that they need.
class MessagePageTest extends RunningProduct {

    @Autowired
    private Reception reception;

    @ParameterizedTest
    @ValueSource(strings = {"", "sourd"})
    void without_an_operator_nothing_speaks_of_text_messages(String situation) {
        assertThat(form(situation, new WaysToSend(Way.REAL, Way.NONE)))
                .contains("Par mail, en entier", "name=\"mail\"", "Sur ce site")
                .doesNotContain("name=\"numero\"", "Par SMS", "vos SMS", "réponse par SMS", "un mobile");
    }

    @Test
    void without_a_mail_server_nothing_speaks_of_mails() {
        assertThat(form("sourd", new WaysToSend(Way.NONE, Way.REAL)))
                .contains("Par SMS, en entier", "name=\"numero\"", "Sur ce site")
                .doesNotContain("name=\"mail\"", "Par mail", "vos mails");
    }

    @Test
    void where_nothing_leaves_the_answer_is_read_on_the_site() {
        assertThat(form("sourd", new WaysToSend(Way.NONE, Way.NONE)))
                .contains("La réponse se lit sur ce site.", "Envoyer mon message")
                .doesNotContain("name=\"mail\"", "name=\"numero\"", "name=\"reponse\"");
    }

    private String form(String situation, WaysToSend ways) {
        var journey = Journey.parse("rsa/rsa-suspension", List.of("14366"), "", List.of(situation));
        var page = new AskingPage(
                new AskingDraft(
                        RequestSubject.of(reception.welcome(), journey),
                        AskingForm.empty(AskingKind.MESSAGE, ""),
                        List.of()),
                AskingMistakes.NONE,
                AskingPage.Standing.NOT_KEPT,
                Optional.empty(),
                ways);
        return Page.text((output, none) -> JteaskingGenerated.render(output, none, page.layout(), page));
    }
}
