package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An agent's work with the keyboard alone, and with a screen reader.
@ExtendWith(Browser.class)
class KeysJourney extends RunningProduct {

    private Team.Hired agent;

    @BeforeEach
    void one_request_waits() {
        clock.moveTo(LocalDateTime.parse("2026-12-07T09:00"));
        agent = team.hire(Role.AGENT, "guichet-circo-falaise");
        var client = new RawClient(this::at);
        client.send(client.post(
                "/rappel",
                "numero=0639985091&demande=" + UUID.randomUUID()
                        + "&parcours=rsa/rsa-accompagnement/rsa-referent&lieu=14258"));
    }

    @Test
    void one_key_takes_the_next_one_closes_it_and_one_takes_the_closing_back(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), agent);
        assertThat(page.locator("h1")).hasText("À faire maintenant");
        page.waitForLoadState();
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*/agent/demande/.*"));
        page.waitForLoadState();
        page.keyboard().press("m");
        Typist.rest(page);
        page.keyboard().type("rappeler le rendez-vous");
        assertThat(page.getByLabel("Note pour le service")).hasValue("rappeler le rendez-vous");
        page.keyboard().press("Tab");
        Typist.rest(page);
        page.keyboard().press("r");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Demande close");
        page.waitForLoadState();
        page.keyboard().press("z");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Rouverte par vous");
        page.waitForLoadState();
        Typist.rest(page);
        page.keyboard().press("h");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("rendue à son guichet");
    }

    @Test
    void a_card_read_aloud_makes_sense_from_top_to_bottom(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent"), agent);
        page.getByText("Prendre la suivante").first().click();
        String heard = page.locator("main").ariaSnapshot();
        assertThat(heard)
                .containsSubsequence(
                        "heading \"",
                        "Falaise",
                        "Demande ",
                        "link \"Appeler le 06",
                        "Promis",
                        "heading \"Ce qui est écrit\"",
                        "heading \"La personne\"",
                        "heading \"Avant tout mot personnel\"",
                        "heading \"Histoire\"",
                        "heading \"Après l’appel\"",
                        "textbox \"Ce qui a été dit\"",
                        "button \"Répondu, clore\"",
                        "button \"Pas de réponse\"",
                        "textbox \"Note pour le service\"",
                        "Rappeler plus tard",
                        "Répondre par écrit",
                        "Pas pour moi",
                        "Clore autrement",
                        "button \"Rendre au guichet");
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }
}
