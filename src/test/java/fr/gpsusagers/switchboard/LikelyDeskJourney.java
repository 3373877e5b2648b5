package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// « Pas pour moi »: the card proposes the likeliest desks.
class LikelyDeskJourney extends CardInHand {

    private static final String LISIEUX = "guichet-circo-pays-auge-sud";
    private static final String NAME = "Circonscription d’action sociale du Pays d’Auge Sud";

    @Autowired
    private DeskCallbacks deskCallbacks;

    @Test
    void one_press_transfers_to_the_desk_of_the_place_and_keeps_what_was_typed(Visitor visitor) {
        team.hire(Role.AGENT, LISIEUX);
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Page desk = taken(visitor.page(), asker.ask(ABOUT_RSA));
        String card = desk.url();
        assertThat(proposal(desk)).containsText("D’après le lieu : Lisieux");
        assertThat(proposal(desk)).containsText("Ouvert, aucune demande en cours, promet");
        assertThat(desk.locator("button[name=vers][value=guichet-gestion-rsa-1]"))
                .hasCount(0);
        visitor.look(desk, "demande-pas-pour-moi").holds();
        desk.getByLabel("Pourquoi, en un mot").fill("aide d’urgence");
        desk.getByLabel("Note pour le service").fill("Rappeler le matin.");
        press(desk, NAME);
        desk.waitForURL(url -> !url.equals(card));
        assertThat(desk.locator("main")).containsText("Pays d’Auge Sud");
        desk.navigate(card);
        assertThat(desk.locator("h1")).containsText("Cette demande est maintenant au guichet");
        Page there = visitor.pageWithoutJavaScript();
        team.signIn(there, at("/agent"), team.hire(Role.AGENT, LISIEUX));
        there.navigate(card);
        assertThat(there.locator("article")).containsText("aide d’urgence");
        assertThat(there.locator("article")).containsText("Rappeler le matin.");
    }

    @Test
    void a_closed_desk_says_where_the_request_would_go_and_can_still_be_chosen(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        Agent lead = team.hire(Role.TEAM_LEAD, LISIEUX).agent();
        deskCallbacks.close(lead, new DeskId(LISIEUX), clock.instant());
        Page desk = taken(visitor, asker.ask(ABOUT_RSA));
        assertThat(proposal(desk)).containsText("Fermé : irait à");
        press(desk, NAME);
        assertThat(desk.locator("main")).containsText("n’est pas ouvert : la demande est à « Standard");
    }

    private static Locator proposal(Page desk) {
        return desk.locator("[role=group] > div")
                .filter(new Locator.FilterOptions().setHas(desk.locator("[value=" + LISIEUX + "]")));
    }
}
