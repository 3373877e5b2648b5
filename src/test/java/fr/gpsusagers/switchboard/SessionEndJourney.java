package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Once a session ends, no open tab shows citizens' words.
@ExtendWith(Browser.class)
class SessionEndJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String WORDS = "girafe dans l’escalier";
    private static final String OVER = "Votre session est terminée";

    /// Longer than the five seconds between two checks for sessions that expired or ended on another node.
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    private Hired agent;
    private String card;

    @BeforeEach
    void someone_asked_in_words_of_their_own() {
        clock.moveTo(LocalDateTime.parse("2026-12-10T09:00"));
        agent = team.hire(Role.AGENT, RSA);
        var ticket = new Asker(new RawClient(this::at))
                .ask("parcours=rsa/rsa-suspension&lieu=14366&mots=" + RawClient.encoded(WORDS));
        card = "/agent/retrouver?reference=" + ticket.reference();
    }

    @Test
    void who_signs_out_in_one_tab_hides_all_others(Visitor visitor) {
        Page list = visitor.page();
        team.signIn(list, at("/agent"), agent);
        Page tab = openCard(list);
        tab.locator("#raison").fill("un mot tapé");
        press(list, "Quitter");
        assertThat(tab.locator("h1")).hasText(OVER, SOON);
        assertThat(tab.content()).doesNotContain(WORDS, "un mot tapé", "data-key=");
        assertThat(tab.title()).isEqualTo(OVER);
        visitor.look(tab, "session-terminee").holds();
        clock.pass(Duration.ofSeconds(30));
        team.signIn(list, at("/agent"), agent);
        lookAt(tab);
        assertThat(tab.locator("h1")).hasText(OVER);
        assertThat(tab.locator("body")).not().containsText(WORDS);
    }

    @Test
    void what_was_typed_comes_back_to_the_same_agent_and_to_no_other(Visitor visitor) {
        Page first = visitor.page();
        team.signIn(first, at("/agent"), agent);
        Page typed = openCard(first);
        typed.locator("#raison").fill("un mot tapé");
        Page other = openCard(first);
        other.locator("#raison").fill("un autre mot");
        clock.pass(Duration.ofMinutes(60));
        for (Page tab : List.of(typed, other)) {
            assertThat(tab.locator("h1")).hasText(OVER, SOON);
            assertThat(tab.locator("main")).containsText("reste ici un quart d’heure");
            assertThat(tab.content()).doesNotContain(WORDS, "un mot tapé", "un autre mot");
        }
        team.signIn(first, at("/agent"), agent);
        lookAt(typed);
        assertThat(typed.locator("#raison")).hasValue("un mot tapé");
        assertThat(typed.locator("main")).containsText(WORDS);
        clock.pass(Duration.ofMinutes(60));
        assertThat(typed.locator("h1")).hasText(OVER, SOON);
        team.signIn(first, at("/agent"), team.hire(Role.AGENT, RSA));
        for (Page tab : List.of(typed, other)) {
            lookAt(tab);
            assertThat(tab.locator("main")).not().containsText("reste ici");
            assertThat(tab.locator("body")).not().containsText(WORDS);
        }
    }

    @Test
    void what_is_sent_too_late_is_neither_lost_nor_sent(Visitor visitor) {
        Page page = visitor.page();
        page.context().route("**/agent/flux", route -> route.abort());
        page.clock().install();
        team.signIn(page, at("/agent"), agent);
        page.navigate(at(card));
        press(page, "Prendre");
        Folds.unfold(page);
        page.locator("#raison").fill("un mot tapé");
        // Ignores the request that reports that the agent is working: it does not contain what he types.
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && !request.url().endsWith("/en-main")) {
                sent.add(request.url());
            }
        });
        clock.pass(Duration.ofMinutes(60));
        page.clock().fastForward(61_000);
        press(page, "Transmettre");
        assertThat(page.locator("h1")).hasText(OVER);
        assertThat(page.locator("main")).containsText("reste ici un quart d’heure");
        assertThat(sent).isEmpty();
        page.clock().fastForward(15 * 60_000);
        assertThat(page.locator("main")).not().containsText("reste ici");
    }

    @Test
    void without_javascript_a_tab_asks_again_once_its_session_must_be_over(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent"), agent);
        assertThat(page.locator("noscript meta[http-equiv=refresh]").count()
                        + page.locator("head > meta[http-equiv=refresh]").count())
                .isEqualTo(1);
    }

    private Page openCard(Page beside) {
        Page tab = beside.context().newPage();
        tab.navigate(at(card));
        if (tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prendre"))
                        .count()
                > 0) {
            press(tab, "Prendre");
        }
        assertThat(tab.locator("main")).containsText(WORDS);
        Folds.unfold(tab);
        return tab;
    }

    private static void lookAt(Page tab) {
        tab.bringToFront();
        tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
