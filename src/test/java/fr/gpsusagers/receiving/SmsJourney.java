package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A deaf person without internet is served by text message, from her first word to her last.
@ExtendWith(Browser.class)
class SmsJourney extends TextProduct {

    private static final String QUESTION = "Bonjour, je suis sourde. Je n’ai plus mon RSA, que faire ?";
    private static final String ANSWER = "Bonjour. Il manque votre déclaration de novembre. Pouvez-vous la poster ?";

    @Test
    void from_her_first_text_to_the_closing_she_needs_no_call_and_no_internet(Visitor visitor) throws Exception {
        telephone.receive(NUMBER, QUESTION);
        String reference = reference();
        assertThat(telephone.lastSentTo(NUMBER)).contains("C'est noté. Demande " + reference, "Répondez OUI");
        telephone.receive(NUMBER, "Oui");
        assertThat(telephone.lastSentTo(NUMBER)).contains("vous recevrez nos réponses en entier par SMS");

        Hired agent = team.hire(Role.AGENT, "guichet-standard");
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:10"));
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), agent);
        desk.navigate(at("/agent/demande/" + open().id().value()));
        press(desk, "Prendre");
        assertThat(desk.locator("main")).containsText(QUESTION);
        assertThat(desk.locator("main")).containsText("La réponse part en entier par SMS");
        visitor.look(desk, "carte-sms").holds();
        answer(desk, ANSWER);
        assertThat(telephone.lastSentTo(NUMBER)).contains("demande " + reference, "Pouvez-vous la poster ?");

        clock.moveTo(LocalDateTime.parse("2026-12-14T08:20"));
        telephone.receive(NUMBER, "Oui");
        telephone.receive(NUMBER, "Postée ce matin.");
        desk.reload();
        assertThat(desk.locator("main")).containsText("Postée ce matin.");
        assertThat(desk.locator("main")).containsText("par SMS");
        answer(desk, "Merci. Votre RSA reprend le 5 janvier.");
        assertThat(telephone.lastSentTo(NUMBER)).contains("Votre RSA reprend le 5 janvier.");
        close(desk);

        telephone.receive(NUMBER, "Merci beaucoup !");
        assertThat(openOf(NUMBER)).isEmpty();
    }

    @Test
    void who_texts_of_a_danger_gets_an_answer_by_text_only_if_the_agent_decides_so(Visitor visitor) throws Exception {
        telephone.receive(NUMBER, "je suis sourde. mon mari me frappe, il rentre ce soir");
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:10"));
        Page desk = taken(visitor);
        assertThat(desk.locator("main")).containsText("vous décidez si une réponse peut repartir");
        visitor.look(desk, "carte-sms-danger").holds();
        answer(desk, "Où êtes-vous ?");
        assertThat(telephone.lastSentTo(NUMBER)).startsWith("Message bien arrivé. En danger");

        unfold(desk);
        desk.getByLabel("L’envoyer par SMS").check();
        answer(desk, "Pouvez-vous sortir ?");
        assertThat(telephone.lastSentTo(NUMBER))
                .endsWith("Pouvez-vous sortir ?")
                .doesNotContain(reference());
    }

    @Test
    void after_stop_the_card_says_that_nothing_reaches_her(Visitor visitor) throws Exception {
        telephone.receive(NUMBER, QUESTION);
        telephone.receive(NUMBER, "STOP");
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:10"));

        assertThat(taken(visitor).locator("main"))
                .containsText(
                        "Aucun SMS ne part plus, et la personne n’a pas de code. Elle ne verra pas votre réponse.");
    }

    private Page taken(Visitor visitor) {
        Page desk = visitor.page();
        team.signIn(desk, at("/agent"), team.hire(Role.AGENT, "guichet-standard"));
        desk.navigate(at("/agent/demande/" + open().id().value()));
        press(desk, "Prendre");
        return desk;
    }

    private static void answer(Page desk, String words) {
        unfold(desk);
        desk.getByLabel("Votre réponse").fill(words);
        press(desk, "Envoyer");
        assertThat(desk.locator("main")).containsText(words);
    }

    private static void close(Page desk) {
        unfold(desk);
        Typist.rest(desk);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Répondu, clore"))
                .first()
                .click();
    }

    private static void unfold(Page desk) {
        desk.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
