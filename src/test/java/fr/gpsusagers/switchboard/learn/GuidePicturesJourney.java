package fr.gpsusagers.switchboard.learn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Plays the steps of the agent's and the lead's guides, and takes their pictures:
/// `-Dtest='GuidePictures*Journey' -Dgps.regenerate=true -Dgps.screens=true`.
@ExtendWith(Browser.class)
class GuidePicturesJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "guichet-circo-pays-auge-sud";
    private static final String BESSIN = "guichet-circo-bessin";
    private static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String DANGER = ABOUT_RSA + "&compris=oui&soutien=violences-conjugales";

    private final Asker asker = new Asker(new RawClient(this::at));

    private Hired agent;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:40"));
        agent = team.hire(Role.AGENT, RSA);
        team.hire(Role.AGENT, LISIEUX);
        team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void an_agent_takes_calls_closes_and_hands_on(Visitor visitor) {
        askAll("Mon RSA est coupé depuis mardi.");
        clock.moveTo(LocalDateTime.parse("2026-12-14T10:40"));
        askAll("J’ai reçu un courrier.", "On me demande un papier.");
        Page page = signedIn(visitor, agent);
        Camera.take(page, GuidePicture.LIST, ".gps-due");
        press(page, "Prendre la suivante");
        assertThat(page.locator("main")).containsText("Avant tout mot personnel");
        Camera.take(page, GuidePicture.CARD, "article");
        Camera.take(page, GuidePicture.CARD_ENDING, "#agir-ici");
        page.keyboard().press("t");
        Camera.take(page, GuidePicture.CARD_ELSEWHERE, "details[data-key=T]");
        page.keyboard().press("Escape");
        Typist.rest(page);
        page.keyboard().press("w");
        page.keyboard().type("Droits rouverts le 10.");
        page.keyboard().press("Escape");
        Typist.rest(page);
        page.keyboard().press("r");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Demande close.");
    }

    @Test
    void a_card_changes_while_its_agent_works(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page page = signedIn(visitor, agent);
        take(page, ticket);
        addWord(visitor.pageWithoutJavaScript(), ticket);
        assertThat(page.locator("[data-news]")).containsText("La personne a ajouté un mot.");
        Camera.take(page, GuidePicture.CARD_NEWS, "article", 330);
    }

    @Test
    void a_card_says_not_to_call_outside_safe_hours(Visitor visitor) {
        asker.ask(DANGER + "&jour=lundi&de=9&a=11");
        Page page = signedIn(visitor, agent);
        page.getByText("Ne pas appeler maintenant").first().click();
        press(page, "Prendre");
        assertThat(page.locator("main")).containsText("N’appelez pas maintenant.");
        Camera.take(page, GuidePicture.CARD_CAUTION, "article", 480);
    }

    @Test
    void a_lead_sees_the_team_and_the_desks(Visitor visitor) {
        Hired lead = team.hire(Role.TEAM_LEAD, BESSIN);
        Page own = signedIn(visitor, team.hire(Role.AGENT, BESSIN));
        own.keyboard().press("k");
        assertThat(own.locator(".gps-presence [data-state]:not([hidden])")).hasText("En appel");
        Page page = signedIn(visitor, lead);
        page.navigate(at("/agent/equipe"));
        Camera.take(page, GuidePicture.TEAM, "main", 470);
        Page desks = signedIn(visitor, team.hire(Role.TEAM_LEAD, LISIEUX, "guichet-standard"));
        desks.navigate(at("/agent/guichets"));
        assertThat(desks.getByText("Fermer les rappels").first()).isVisible();
        Camera.take(desks, GuidePicture.DESKS, "main", 400);
    }

    private void askAll(String... words) {
        Stream.of(words).forEach(one -> asker.ask(ABOUT_RSA + "&mots=" + RawClient.encoded(one)));
    }

    private void take(Page page, Ticket ticket) {
        page.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(page, "Prendre");
        assertThat(page.locator("main")).containsText("prise par vous");
    }

    private void addWord(Page citizen, Ticket ticket) {
        citizen.navigate(at("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        press(citizen, "Voir où elle en est");
        citizen.getByText("Nous en dire plus").click();
        citizen.getByLabel("Un mot pour l’agent").fill("J’ai retrouvé le courrier.");
        press(citizen, "Enregistrer");
    }

    private Page signedIn(Visitor visitor, Hired who) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), who);
        page.waitForLoadState();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
