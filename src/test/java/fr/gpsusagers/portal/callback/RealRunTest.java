package fr.gpsusagers.portal.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.notice.WaysToSend.Way;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.asking.RequestSubject;
import fr.gpsusagers.portal.callback.CallbackForm.Written;
import fr.gpsusagers.portal.callback.CallbackPage.Standing;
import fr.gpsusagers.running.RunningProduct;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The callback form where messages are not pretended and no text message can be sent.
class RealRunTest extends RunningProduct {

    @Autowired
    private Reception reception;

    @Test
    void who_is_deaf_is_asked_for_a_mail_address_and_reads_of_no_text_message() {
        String form = form(new WaysToSend(Way.REAL, Way.NONE));

        assertThat(form)
                .contains("name=\"mail\"", "je reviendrai lire la réponse ici")
                .doesNotContain("name=\"numero\"", "pour un SMS", "un mobile");
    }

    @Test
    void where_nothing_leaves_the_answer_is_read_on_the_site() {
        String form = form(new WaysToSend(Way.NONE, Way.NONE));

        assertThat(form)
                .contains("La réponse se lit sur ce site.", "Demander une réponse")
                .doesNotContain("name=\"mail\"", "name=\"numero\"", "pour un SMS");
    }

    private String form(WaysToSend ways) {
        var journey = Journey.parse("rsa/rsa-suspension", List.of("14366"), "", List.of("sourd"));
        var page = new CallbackPage(
                RequestSubject.of(reception.welcome(), journey),
                CallbackForm.empty(Written.YES),
                Mistakes.NONE,
                new Standing.NotKept(),
                ways);
        return Page.text((output, none) -> JtecallbackGenerated.render(output, none, page.layout(), page));
    }
}
