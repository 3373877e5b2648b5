package fr.gpsusagers.portal.words;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a letter to the desk that sent it.
@ExtendWith(Browser.class)
class LetterJourney extends RunningProduct {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sender                    | reference             | where it leads
            ''                        | RSA-SUSP/2026         | .*/parcours/.*rsa-suspension
            ''                        | rsa indu n° 42        | .*/parcours/.*rsa-indu
            Le Département            | SUSP 2026             | .*/parcours/.*rsa-suspension
            La CAF                    | ''                    | .*/parcours/courrier/rsa-courrier-caf
            Le Département            | ''                    | .*/parcours/courrier/courrier-departement
            Je ne sais pas            | ''                    | .*/parcours/courrier/rsa-courrier-inconnu
            """, useHeadersInDisplayName = true)
    void sender_and_reference_lead_to_the_desk(String sender, String reference, String where, Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        send(page, sender, reference);
        assertThat(page).hasURL(Pattern.compile(where));
    }

    @Test
    void a_reference_is_in_no_address(Visitor visitor) {
        Page page = visitor.page();
        send(page, "", "RSA-SUSP/2026-1234567");
        assertThat(page).not().hasURL(Pattern.compile(".*1234567.*"));
        send(page, "", "AZERTY-7654321");
        assertThat(page).hasURL(at("/courrier"));
    }

    @Test
    void an_unknown_reference_is_kept_and_the_sender_leads_on(Visitor visitor) {
        Page page = visitor.page();
        send(page, "La CAF", "AZERTY-7654321");
        assertThat(page.getByLabel("La référence, si vous la voyez")).hasValue("AZERTY-7654321");
        assertThat(page.getByLabel("La CAF")).isChecked();
        assertThat(page.locator("main")).containsText("Ce n’est pas grave");
        page.getByText("Continuer avec").click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/courrier/rsa-courrier-caf"));
    }

    @Test
    void a_reference_that_belongs_to_another_sender_does_not_hold(Visitor visitor) {
        Page page = visitor.page();
        send(page, "La CAF", "SUSP 2026");
        assertThat(page.locator("main")).containsText("Nous ne connaissons pas cette référence");
    }

    @Test
    void without_an_answer_the_page_says_what_is_missing(Visitor visitor) {
        Page page = visitor.page();
        send(page, "", "");
        assertThat(page.locator(".govuk-error-summary")).containsText("Dites qui a écrit");
    }

    @Test
    void the_page_says_that_it_may_be_wrong(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/courrier"));
        assertThat(page.locator("main")).containsText("Nous pouvons nous tromper");
    }

    private void send(Page page, String sender, String reference) {
        page.navigate(at("/courrier"));
        if (!sender.isEmpty()) {
            page.getByLabel(sender).first().check();
        }
        if (!reference.isEmpty()) {
            page.getByLabel("La référence, si vous la voyez").fill(reference);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trouver le service"))
                .click();
    }
}
