package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The callback form where messages are not pretended and no text message can be sent.
class RealRunTest extends RunningProduct {

    @Autowired
    private Reception reception;

    @Test
    void where_no_text_message_can_be_sent_only_a_call_may_be_a_danger() {
        var told = new UnderstoodWords(
                true, List.of(), new Danger(DangerLevel.SUPPORT, Optional.empty()), Set.of(), false, Optional.empty());
        Journey asked = Journey.parse("rsa/rsa-suspension", List.of("14366"), "", List.of());
        var journey = new Journey(asked.steps(), asked.communes(), asked.quartier(), asked.constraints(), told);

        assertThat(form(journey, new WaysToSend(Way.REAL, Way.NONE)))
                .contains("Un appel peut-il vous mettre en danger")
                .doesNotContain("ou un SMS peut-il");
        assertThat(form(journey, new WaysToSend(Way.REAL, Way.REAL)))
                .contains("Un appel ou un SMS peut-il vous mettre en danger");
    }

    private String form(Journey journey, WaysToSend ways) {
        var page = new AskingPage(
                new AskingDraft(
                        RequestSubject.of(reception.welcome(), journey),
                        AskingForm.empty(AskingKind.CALLBACK, ""),
                        List.of()),
                AskingMistakes.NONE,
                AskingPage.Standing.NOT_KEPT,
                Optional.empty(),
                ways);
        return Page.text((output, none) -> JteaskingGenerated.render(output, none, page.layout(), page));
    }
}
