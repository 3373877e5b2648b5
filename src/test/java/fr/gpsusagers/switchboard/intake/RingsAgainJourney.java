package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A caller rings again, and says the reference or the number among other words: one key finds the request.
class RingsAgainJourney extends AtTheSwitchboard {

    @Test
    void a_reference_that_is_spelled_opens_the_request(Visitor visitor) {
        var ticket = new Asker(new RawClient(this::at)).ask("parcours=rsa/rsa-suspension&lieu=14366");
        String spelled = String.join(" ", ticket.reference().replace("-", "").split(""));
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Référence épelée", page)
                .type(spelled.toLowerCase(Locale.ROOT) + " je rappelle pour mon dossier")
                .send("Enter");
        assertThat(page.locator("main")).containsText("Retrouver la demande " + ticket.reference());
        visitor.look(page, "standard-rappelle").holds();
        typist.send("f");
        assertThat(page.locator("#cherche")).hasValue(ticket.reference());
        assertThat(page.locator("main")).containsText("En attente d’un agent");
        assertThat(page.url()).doesNotContain(ticket.reference());
    }

    @Test
    void a_number_opens_the_page_that_betrays_nobody(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Numéro dit", page)
                .type("je rappelle, 0639986141")
                .send("Enter")
                .send("f");
        assertThat(page.locator("#cherche")).hasValue("0639986141");
        assertThat(page.locator("main")).containsText("Ne dites pas s’il y a une demande");
        assertThat(typist.page().url()).doesNotContain("0639986141");
    }

    @Test
    void ordinary_words_offer_only_the_empty_search(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        new Typist("Mots ordinaires", page)
                .type("plus d'argent, dossier en retard")
                .send("Enter")
                .send("f");
        assertThat(page.locator("#cherche")).hasValue("");
    }
}
