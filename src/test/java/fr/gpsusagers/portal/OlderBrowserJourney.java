package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Forms from a browser that sends `Origin` but no `Sec-Fetch-Site`. Browsers older than 2023 never send it, and
/// Chromium does not send it to an address without TLS. The host is not the public address of the
/// product, as behind a proxy.
@ExtendWith(Browser.class)
class OlderBrowserJourney extends RunningProduct {

    @Test
    void forms_of_citizens_and_agents_are_taken(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        var agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        Page page = visitor.page();
        List<String> origins = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                origins.add(request.headers().getOrDefault("origin", "none") + " "
                        + request.headers().getOrDefault("sec-fetch-site", "-"));
            }
        });
        page.navigate(byName("/rappel?parcours=rsa/rsa-suspension&lieu=14366"));
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 50 61");
        press(page, "Demander mon rappel");
        assertThat(page.locator("h1")).containsText("C’est noté");
        team.signInByForm(page, byName("/agent/connexion"), agent);
        assertThat(page.locator("h1")).hasText("À faire maintenant");
        assertThat(origins).hasSize(2).containsOnly(byName("") + " -");
    }

    private String byName(String path) {
        return "http://gps.test:" + URI.create(at("/")).getPort() + path;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
