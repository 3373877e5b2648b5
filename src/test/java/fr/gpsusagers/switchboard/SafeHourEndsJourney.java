package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.Visitor;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// The card of a person in danger stays open beyond her safe hour.
class SafeHourEndsJourney extends CardInHand {

    private static final String SAFE_ON_MONDAY =
            ABOUT_RSA + "&compris=oui&soutien=violences-conjugales&sur=" + RawClient.encoded("lundi 9 h-11 h");

    @Test
    void her_number_leaves_the_open_card_when_her_safe_hour_ends(Visitor visitor) {
        asker.ask(SAFE_ON_MONDAY);
        clock.moveTo(LocalDateTime.parse("2026-12-14T10:40"));
        Page desk = takenFromList(visitor.page());
        assertThat(desk.getByText("Appeler le")).isVisible();
        clock.moveTo(LocalDateTime.parse("2026-12-14T11:20"));
        desk.evaluate("document.dispatchEvent(new Event('gps:liste'))");
        assertThat(desk.getByText("N’appelez plus pour l’instant.")).isVisible();
        assertThat(desk.getByText("Appeler le")).hasCount(0);
        assertThat(desk.locator("article")).not().containsText("06 39 98");
    }

    @Test
    void a_card_opened_before_her_safe_hour_stays_whole_and_says_when_the_hour_begins(Visitor visitor) {
        asker.ask(SAFE_ON_MONDAY);
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:40"));
        Page desk = takenFromList(visitor.page());
        desk.evaluate("document.dispatchEvent(new Event('gps:liste'))");
        assertThat(desk.getByText("N’appelez pas maintenant.")).isVisible();
        assertThat(desk.getByText("N’appelez plus pour l’instant.")).hasCount(0);
        assertThat(desk.getByText("La personne", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:05"));
        desk.evaluate("document.dispatchEvent(new Event('gps:liste'))");
        assertThat(desk.getByText("L’heure sans danger a commencé.")).isVisible();
        desk.keyboard().press("x");
        assertThat(desk.getByText("Appeler le")).isVisible();
    }
}
