package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Words were taken for a danger, so nothing was sent. The citizen says that messages are safe, and is answered.
@ExtendWith(Browser.class)
class FalseAlarmJourney extends RunningProduct {

    private static final String ABOUT_RSA = "/ecrire?parcours=rsa/rsa-suspension&lieu=14366";
    private static final String ALARMING = "Mon mari me frappe, disait la voisine de notre ancien dossier.";

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    private Hired agent;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        agent = team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        messages.list().forEach(message -> messages.remove(message.subject()));
    }

    @Test
    void one_press_brings_the_answer_to_the_address_that_was_typed(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "essai@exemple.fr");
        assertThat(citizen.locator("#accord-mail")).hasValue("essai@exemple.fr");
        assertThat(sent(Medium.EMAIL)).isEmpty();
        visitor.look(citizen, "promesse-sans-risque").holds();

        press(citizen, "Envoyez-moi la réponse");
        assertThat(citizen.locator("main")).containsText("À l’adresse essai@exemple.fr.");
        assertThat(citizen.locator("main")).containsText("Vous acceptez nos messages");
        assertThat(sent(Medium.EMAIL))
                .singleElement()
                .asString()
                .contains("Nous avons reçu votre message")
                .doesNotContain(ALARMING);
        visitor.look(citizen, "suivi-sans-risque").holds();

        answer(visitor);
        assertThat(sent(Medium.EMAIL).getFirst()).contains("Votre versement reprend.");
    }

    /// Who accepts a mail may be in danger all the same.
    @Test
    void the_request_is_still_read_first_and_the_numbers_stay(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "essai@exemple.fr");
        press(citizen, "Envoyez-moi la réponse");
        assertThat(citizen.locator("main")).containsText("En danger maintenant");

        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), agent);
        desk.navigate(at("/agent"));
        assertThat(desk.locator("h2").filter(new Locator.FilterOptions().setHasText("Danger, à lire d’abord")))
                .isVisible();
        assertThat(desk.locator("a[href^='/agent/demande/']").first()).containsText("Mon mari me frappe");
    }

    @Test
    void an_answer_that_is_there_already_comes_at_once(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "essai@exemple.fr");
        answer(visitor);
        assertThat(sent(Medium.EMAIL)).isEmpty();

        press(citizen, "Envoyez-moi la réponse");
        assertThat(sent(Medium.EMAIL)).singleElement().asString().contains("Votre versement reprend.");
    }

    @Test
    void a_danger_is_kept_even_where_the_address_is_wrong(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "essai@");
        assertThat(citizen.locator("#accord-mail")).hasValue("essai@");
        write(citizen, "#mail", "");
        assertThat(citizen.locator("#accord-mail")).hasCount(0);
    }

    @Test
    void a_mobile_is_asked_first_whether_the_answer_may_come_there(Visitor visitor) {
        Page citizen = visitor.pageWithoutJavaScript();
        write(citizen, "#numero", "06 39 98 45 67");
        press(citizen, "Envoyez-moi la réponse");

        assertThat(citizen.locator("main")).containsText("06 39 98 45 67 : répondez OUI à notre SMS");
        assertThat(sent(Medium.SMS)).singleElement().asString().contains("OUI");
    }

    @Test
    void a_mistyped_address_is_asked_for_again_and_nothing_is_lifted(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "essai@exemple.fr");
        citizen.locator("#accord-mail").fill("essai@");
        press(citizen, "Envoyez-moi la réponse");
        assertThat(citizen.getByRole(AriaRole.ALERT)).containsText("Vérifiez cette adresse");
        assertThat(citizen.locator("#accord-mail")).hasValue("essai@");
        visitor.look(citizen, "suivi-sans-risque-a-corriger").holds();

        citizen.locator("#accord-mail").fill("");
        press(citizen, "Envoyez-moi la réponse");
        assertThat(citizen.getByRole(AriaRole.ALERT)).containsText("Donnez une adresse mail ou un numéro de mobile.");
        citizen.navigate(at("/suivi"));
        assertThat(citizen.locator("h1")).containsText("Un agent lit votre demande");
        assertThat(sent(Medium.EMAIL)).isEmpty();
    }

    /// The browser may hold the pass of an earlier request.
    @Test
    void it_changes_the_request_on_the_page_and_no_other(Visitor visitor) {
        Page citizen = visitor.phone();
        write(citizen, "#mail", "premiere@exemple.fr");
        press(citizen, "Envoyez-moi la réponse");
        write(citizen, "#mail", "seconde@exemple.fr");
        press(citizen, "Envoyez-moi la réponse");

        assertThat(citizen.locator("main")).containsText("À l’adresse seconde@exemple.fr.");
        assertThat(sent(Medium.EMAIL)).hasSize(2);
    }

    @Test
    void who_reads_the_answer_on_the_site_is_not_asked_for_an_address(Visitor visitor) {
        Page citizen = visitor.phone();
        citizen.navigate(at(ABOUT_RSA));
        citizen.locator("#mots").fill(ALARMING);
        citizen.locator("#reponse-ici").check();
        press(citizen, "Envoyer mon message");

        assertThat(citizen.locator("h1")).containsText("Un agent lit votre demande");
        assertThat(citizen.locator("#accord-mail")).hasCount(0);
    }

    private void write(Page citizen, String field, String address) {
        citizen.navigate(at(ABOUT_RSA));
        citizen.locator("#mots").fill(ALARMING);
        citizen.locator(field.equals("#mail") ? "#reponse-mail" : "#reponse-sms")
                .check();
        citizen.locator(field).fill(address);
        press(citizen, "Envoyer mon message");
        assertThat(citizen.locator("h1")).containsText("Un agent lit votre demande");
    }

    private void answer(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:10"));
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), agent);
        desk.navigate(at("/agent"));
        desk.locator("a[href^='/agent/demande/']").first().click();
        press(desk, "Prendre");
        visitor.look(desk, "carte-sans-risque").holds();
        desk.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        desk.getByLabel("Votre réponse").fill("Votre versement reprend.");
        press(desk, "Envoyer");
    }

    private List<String> sent(Medium medium) {
        sendNotices.send(medium, clock.instant());
        return messages.list().stream()
                .filter(message -> message.to().medium() == medium)
                .map(message -> message.text().body())
                .toList();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
