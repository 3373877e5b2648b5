package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Every screen of a request and its desk is accessible, at 320 px too.
@ExtendWith(Browser.class)
class ScreensTest extends RunningProduct {

    @Autowired
    private SendNotices sendNotices;

    private Hired lead;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        lead = team.hire(Role.TEAM_LEAD, "guichet-gestion-rsa-1", "guichet-standard");
    }

    @Test
    void what_a_citizen_sees(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/rappel?parcours=rsa/rsa-suspension&lieu=14366"));
        visitor.look(page, "rappel").holds();
        page.getByText("Pour quelqu’un d’autre, ou avant une date").click();
        visitor.look(page, "rappel-pour-un-autre").holds();
        page.getByLabel("Votre numéro de téléphone").fill("08 99 10 20 30");
        press(page, "Demander mon rappel");
        assertThat(page.getByLabel("Votre numéro de téléphone").inputValue()).isEqualTo("08 99 10 20 30");
        visitor.look(page, "rappel-erreur").holds();
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 50 01");
        press(page, "Demander mon rappel");
        visitor.look(page, "promesse").holds();
        page.getByText("Nous en dire plus").click();
        page.getByLabel("Un mot pour l’agent").fill("On m’a coupé mon RSA. Mon numéro est 2 55 08 14 168 025 38.");
        press(page, "Enregistrer");
        assertThat(page.locator("main").innerText()).contains("Nous avons effacé votre numéro de sécurité sociale");
        visitor.look(page, "suivi").holds();
        page.navigate(at("/suivi/feuille"));
        visitor.look(page, "feuille").holds();
    }

    @Test
    void what_other_citizens_see(Visitor visitor) {
        ask(visitor, "06 39 98 50 02");
        Page page = visitor.page();
        page.navigate(at("/rappel?parcours=rsa/rsa-suspension&lieu=14366"));
        page.getByLabel("Votre numéro de téléphone").fill("06 39 98 50 02");
        press(page, "Demander mon rappel");
        visitor.look(page, "rappel-deja-note").holds();
        page.navigate(at("/rappel"));
        visitor.look(page, "rappel-sans-parcours").holds();
        page.navigate(at("/rappel?parcours=urgence/violences-conjugales&lieu=14366"));
        visitor.look(page, "rappel-violence").holds();
        page.context().clearCookies();
        page.navigate(at("/suivi"));
        visitor.look(page, "suivi-entree").holds();
        page.getByLabel("Référence", new Page.GetByLabelOptions().setExact(true))
                .fill("K7F-42M");
        press(page, "Voir où elle en est");
        visitor.look(page, "suivi-inconnu").holds();
    }

    @Test
    void what_an_agent_sees(Visitor visitor) {
        for (int number = 10; number < 16; number++) {
            ask(visitor, "06 39 98 50 " + number);
        }
        Page page = visitor.page();
        page.navigate(at("/agent/connexion"));
        visitor.look(page, "connexion").holds();
        press(page, "Se connecter");
        visitor.look(page, "connexion-erreur").holds();
        team.signIn(page, at("/agent"), lead);
        visitor.look(page, "a-faire").holds();
        press(page, "Prendre la suivante");
        visitor.look(page, "demande").holds();
        page.navigate(at("/agent/guichets"));
        visitor.look(page, "guichets").holds();
        page.navigate(at("/agent/retrouver?reference=ZZZ-222"));
        visitor.look(page, "retrouver").holds();
        page.navigate(at("/agent/equipe"));
        visitor.look(page, "equipe").holds();
    }

    @Test
    void what_whoever_tries_the_product_sees(Visitor visitor) {
        ask(visitor, "06 39 98 50 03");
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        Page page = visitor.page();
        page.navigate(at("/essai/messages"));
        assertThat(page.locator("main").innerText()).contains("SMS au 06");
        visitor.look(page, "messages-fictifs").holds();
        page.navigate(at("/suivi/pas-moi/merci"));
        visitor.look(page, "pas-moi").holds();
    }

    private void ask(Visitor visitor, String number) {
        Page page = visitor.page();
        page.navigate(at("/rappel?parcours=rsa/rsa-suspension&lieu=14366"));
        page.getByLabel("Votre numéro de téléphone").fill(number);
        press(page, "Demander mon rappel");
        page.getByText("Nous en dire plus").click();
        page.getByLabel("Un mot pour l’agent").fill("On m’a coupé mon RSA, j’ai reçu un papier, je ne comprends pas.");
        press(page, "Enregistrer");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
