package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The list of an agent of two desks: what it shows on each line, how he filters it, and how he takes a closing back.
class AgentListJourney extends CardInHand {

    private static final String LISIEUX = "guichet-circo-pays-auge-sud";
    private static final String OF_LISIEUX = "parcours=rsa/rsa-accompagnement/rsa-referent&lieu=14366";

    @Autowired
    private PackInUse packs;

    private Hired both;

    @BeforeEach
    void an_agent_of_two_desks() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        both = team.hire(Role.AGENT, RSA, LISIEUX);
    }

    @Test
    void each_line_says_what_decides_who_takes_it_and_cuts_no_title(Visitor visitor) {
        asker.ask(ABOUT_RSA + "&moment=apres-midi&mots=On+m%E2%80%99a+coup%C3%A9+mon+RSA.");
        Page list = visitor.page();
        team.signIn(list, at("/agent"), both);
        assertThat(line(list)).containsText("Mon RSA est suspendu, réduit ou arrêté");
        assertThat(line(list)).containsText("Lisieux, « On m’a coupé mon RSA. »");
        assertThat(line(list)).containsText("Urgent");
        assertThat(line(list)).containsText("Agents de gestion du RSA, secteur 1");
        assertThat((boolean) line(list).locator("b").last().evaluate("b => b.scrollWidth > b.clientWidth"))
                .isFalse();
        visitor.look(list, "a-faire-ligne").holds();
    }

    @Test
    void the_filter_stays_after_an_action_and_counts_the_lines(Visitor visitor) {
        asker.ask(ABOUT_RSA);
        asker.ask(OF_LISIEUX);
        Page list = visitor.pageWithoutJavaScript();
        team.signIn(list, at("/agent"), both);
        assertThat(list.locator(".gps-views > ul")).containsText("Tout 2");
        list.locator(".gps-views__desks summary").click();
        list.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Agents de gestion du RSA, secteur 1 1"))
                .click();
        assertThat(line(list)).hasCount(1);
        line(list).click();
        press(list, "Prendre");
        assertThat(list.locator(".gps-due--side .gps-views > ul")).containsText("En main 1");
        press(list, "Pas de réponse");
        assertThat(list.locator(".gps-views > ul")).containsText("Tout 1");
        list.getByText("À reprendre").click();
        assertThat(line(list)).containsText("Commencée par vous");
        assertThat(line(list)).containsText("2e essai");
    }

    @Test
    void a_list_with_more_than_a_hundred_requests_has_pages(Visitor visitor) {
        for (int request = 0; request < 100; request++) {
            asker.ask(ABOUT_RSA);
        }
        Page list = visitor.page();
        team.signIn(list, at("/agent"), ofEveryDesk());
        assertThat(line(list)).hasCount(100);
        assertThat(list.locator("section.gps-due")).not().containsText("Page 1");
        asker.ask(OF_LISIEUX);
        list.reload();
        assertThat(line(list)).hasCount(100);
        assertThat(list.locator(".gps-views > ul")).containsText("Tout 101");
        assertThat(list.locator("section.gps-due")).containsText("Page 1 sur 2");
        list.getByText("Page suivante").click();
        assertThat(line(list)).hasCount(1);
        assertThat(list.locator("section.gps-due")).containsText("Page 2 sur 2");
        visitor.look(list, "a-faire-page-2").holds();
        list.getByText("Page précédente").click();
        assertThat(line(list)).hasCount(100);
    }

    /// Another desk takes what this one could not do in time.
    private Hired ofEveryDesk() {
        String[] desks = packs.current().directory().desks().stream()
                .map(desk -> desk.id().value())
                .toArray(String[]::new);
        return team.hire(Role.AGENT, desks);
    }

    @Test
    void another_filter_on_a_card_loses_nothing_that_was_typed(Visitor visitor) {
        var first = asker.ask(ABOUT_RSA);
        asker.ask(OF_LISIEUX);
        Page card = visitor.page();
        team.signIn(card, at("/agent"), both);
        open(card, first);
        card.getByLabel("Note pour le service").fill("en cours");
        card.locator("aside").getByText("En main").click();
        assertThat(card.locator("aside a[href^='/agent/demande/']")).hasCount(1);
        assertThat(card.getByLabel("Note pour le service")).hasValue("en cours");
    }

    @Test
    void a_closing_is_taken_back_from_the_list_or_the_card_for_ten_minutes(Visitor visitor) {
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        String card = desk.url();
        desk.getByLabel("Ce qui a été dit").fill("Son droit est rouvert.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator(".gps-undo")).containsText("Close à 9 h 40 : Mon RSA est suspendu");
        visitor.look(desk, "a-faire-close").holds();
        desk.navigate(card);
        assertThat(desk.locator("article header")).containsText("Rouvrir");
        clock.pass(Duration.ofMinutes(11));
        desk.reload();
        assertThat(desk.locator("article header")).not().containsText("Rouvrir");
        desk.navigate(at("/agent"));
        assertThat(desk.locator(".gps-undo")).hasCount(0);
    }

    @Test
    void a_transfer_is_taken_back_until_somebody_there_has_touched_it(Visitor visitor) {
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        String card = desk.url();
        transferToLisieux(desk);
        takeBack(desk).click();
        assertThat(desk).hasURL(card);
        assertThat(desk.locator("main")).containsText("Reprise par vous, la transmission est annulée");
        transferToLisieux(desk);
        clock.pass(Duration.ofMinutes(1));
        Page stale = visitor.pageWithoutJavaScript();
        team.signIn(stale, at("/agent"), agent());
        stale.navigate(at("/agent"));
        Page there = visitor.page();
        team.signIn(there, at("/agent"), both);
        there.navigate(card);
        press(there, "Prendre");
        assertThat(takeBack(desk)).hasCount(0);
        takeBack(stale).click();
        assertThat(stale.locator("h1")).containsText("Cette demande est maintenant au guichet");
        assertThat(there.locator("main")).containsText("prise par vous");
    }

    private static Locator takeBack(Page list) {
        return list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reprendre"));
    }

    private static void transferToLisieux(Page desk) {
        Folds.unfold(desk);
        desk.locator("#guichet").fill("lisieux");
        press(desk, "Transmettre");
        assertThat(desk.locator(".gps-undo")).containsText("Transmise à 9 h 40 : Mon RSA est suspendu");
    }

    private static Locator line(Page list) {
        return list.locator("section.gps-due a[href^='/agent/demande/']");
    }
}
