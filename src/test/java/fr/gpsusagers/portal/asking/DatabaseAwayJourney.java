package fr.gpsusagers.portal.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.PageConnections;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen asks for an answer while the database is down: the page says so, and keeps what was typed.
@ExtendWith(Browser.class)
class DatabaseAwayJourney extends RunningProduct {

    @Autowired
    private PageConnections connections;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void no_call_is_promised_nothing_typed_is_lost_and_the_same_form_is_kept_a_minute_later(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/rappel?lieu=14366"));
        page.locator("#numero").fill("06 39 98 12 34");
        page.locator("#mots").fill("On m’a coupé mon RSA.");
        connections.refuseDuring(() -> {
            Response answer = page.waitForResponse(at("/rappel"), () -> press(page, "Demander mon rappel"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre demande n’est pas encore notée");
            assertThat(page.locator("main")).not().containsText("Nous vous rappelons");
            visitor.look(page, "rappel-pas-note").holds();
        });
        assertThat(page.locator("#mots")).hasValue("On m’a coupé mon RSA.");
        press(page, "Demander mon rappel");
        assertThat(page.locator("#promis")).isVisible();
    }

    @Test
    void no_written_answer_is_promised_either(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/ecrire?parcours=rsa/rsa-suspension&lieu=14366"));
        page.getByLabel("Par SMS, en entier").check();
        page.locator("#numero").fill("06 39 98 12 34");
        page.locator("#mots").fill("On m’a coupé mon RSA.");
        connections.refuseDuring(() -> {
            Response answer = page.waitForResponse(at("/ecrire"), () -> press(page, "Envoyer mon message"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Votre message n’est pas encore noté");
            visitor.look(page, "ecrire-pas-note").holds();
        });
        assertThat(page.locator("#mots")).hasValue("On m’a coupé mon RSA.");
        assertThat(page.locator("#numero")).hasValue("06 39 98 12 34");
        press(page, "Envoyer mon message");
        assertThat(page.locator("#promis")).isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
