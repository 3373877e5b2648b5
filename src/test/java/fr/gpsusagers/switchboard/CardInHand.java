package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// Base of tests in which an agent of the RSA desk holds a request.
@ExtendWith(Browser.class)
abstract class CardInHand extends RunningProduct {

    static final String RSA = "guichet-gestion-rsa-1";
    static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";

    final Asker asker = new Asker(new RawClient(this::at));

    private Hired agent;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        agent = team.hire(Role.AGENT, RSA);
        team.hire(Role.OPERATOR, "guichet-standard");
    }

    Hired agent() {
        return agent;
    }

    /// Takes the request on a page without JavaScript: everything must work there.
    Page taken(Visitor visitor, Ticket ticket) {
        return taken(visitor.pageWithoutJavaScript(), ticket);
    }

    Page taken(Page desk, Ticket ticket) {
        take(desk, ticket);
        return desk;
    }

    void take(Page desk, Ticket ticket) {
        team.signIn(desk, at("/agent"), agent);
        open(desk, ticket);
    }

    /// Takes the first request of the list. One that needs caution is not found by its reference alone.
    Page takenFromList(Page desk) {
        team.signIn(desk, at("/agent"), agent);
        desk.navigate(at("/agent"));
        desk.locator("a[href^='/agent/demande/']").first().click();
        press(desk, "Prendre");
        return desk;
    }

    void open(Page desk, Ticket ticket) {
        desk.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText("prise par vous");
        Folds.unfold(desk);
    }

    static void press(Page page, String button) {
        Folds.unfold(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /// Adds words to the request on the site, as its citizen does.
    void addWords(Visitor visitor, Ticket ticket, String words) {
        Page citizen = visitor.pageWithoutJavaScript();
        citizen.navigate(at("/suivi"));
        citizen.getByLabel("Référence", new Page.GetByLabelOptions().setExact(true))
                .fill(ticket.reference());
        citizen.getByLabel("Code secret").fill(ticket.code());
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voir où elle en est"))
                .click();
        citizen.getByText("Nous en dire plus").click();
        citizen.getByLabel("Un mot pour l’agent").fill(words);
        citizen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }
}
