package fr.gpsusagers.portal.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Opinion;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// « Cette réponse vous a-t-elle aidé ? »
@ExtendWith(Browser.class)
class GiveFeedbackJourney extends RunningProduct {

    private static final NeedId DEBTS = new NeedId("dettes");

    @Autowired
    private AnswerFeedback answerFeedback;

    @Test
    void a_yes_is_one_tap_and_leads_on_to_the_sheet(Visitor visitor) {
        int before = count(Opinion.HELPED);
        Page page = visitor.pageWithoutJavaScript();
        press(page, "Oui");
        assertThat(page.locator("h1")).hasText(Pattern.compile("^Merci"));
        assertThat(count(Opinion.HELPED)).isEqualTo(before + 1);
        page.getByText("Garder la fiche du contact").click();
        assertThat(page).hasURL(Pattern.compile(".*/fiche/.*besoin=dettes.*"));
    }

    @Test
    void a_no_counts_at_once_and_asks_one_reason_among_four(Visitor visitor) {
        int noes = count(Opinion.NOT_HELPED);
        int reasons = count(Opinion.NOT_UNDERSTOOD);
        Page page = visitor.phone();
        press(page, "Non");
        assertThat(page.locator("button[name=reponse]")).hasCount(4);
        assertThat(count(Opinion.NOT_HELPED)).isEqualTo(noes + 1);
        page.getByText("Je n’ai pas compris").click();
        assertThat(page.locator("h1")).hasText("Merci, c’est noté");
        assertThat(count(Opinion.NOT_UNDERSTOOD)).isEqualTo(reasons + 1);
        page.getByText("Revenir à la réponse").click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/.*dettes"));
    }

    @Test
    void who_gets_no_reply_is_led_to_someone_else(Visitor visitor) {
        Page page = visitor.page();
        press(page, "Non");
        page.getByText("Ça ne répond pas").click();
        page.getByText("Trouver quelqu’un d’autre").click();
        assertThat(page.locator("h1")).containsText("Personne ne répond");
    }

    @Test
    void a_reload_of_the_thanks_counts_nothing_twice(Visitor visitor) {
        Page page = visitor.page();
        press(page, "Oui");
        assertThat(page).hasURL(Pattern.compile(".*/avis/merci.*"));
        page.waitForLoadState();
        int before = count(Opinion.HELPED);
        page.reload();
        assertThat(count(Opinion.HELPED)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what is sent                             | site         | status
            besoin=dettes&reponse=oui                | cross-site   | 403
            besoin=un-besoin-d-hier&reponse=oui      | same-origin  | 404
            besoin=dettes&reponse=merveilleux        | same-origin  | 400
            besoin=dettes                            | same-origin  | 400
            """, useHeadersInDisplayName = true)
    void what_does_not_come_from_our_page_is_refused_and_not_counted(String form, String site, int status)
            throws IOException, InterruptedException {
        int before = count(Opinion.HELPED);
        try (var program = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(at("/avis")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", site)
                    .header("Accept", "text/html")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            assertThat(program.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(status);
        }
        assertThat(count(Opinion.HELPED)).isEqualTo(before);
    }

    private void press(Page page, String button) {
        page.navigate(at("/besoin/dettes"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private int count(Opinion opinion) {
        return new CountedOpinions(answerFeedback, DEBTS).of(opinion);
    }
}
