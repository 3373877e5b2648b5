package fr.gpsusagers.portal.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A citizen who withdrew the request by mistake takes that back, with and without scripts.
@ExtendWith(Browser.class)
class UndoWithdrawalJourney extends RunningProduct {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-08T09:40");

    private final Asker asker = new Asker(new RawClient(this::at));

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(MORNING);
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void a_withdrawal_is_taken_back_within_ten_minutes_and_the_promise_stands(Visitor visitor) {
        Page page = follow(visitor.page());
        String promised = page.locator("h1").textContent();
        page.getByText("Retirer ma demande").click();
        assertThat(page.locator("h1")).hasText("Votre demande est close");
        assertThat(page.locator("main")).containsText("jusqu’à 9 h 50");
        visitor.look(page, "suivi-retire").holds();

        page.getByText("Reprendre ma demande").click();
        assertThat(page.locator("h1")).hasText(promised);
        assertThat(page.locator("main")).containsText("Vous avez repris votre demande");
        assertThat(page.getByText("Retirer ma demande")).hasCount(1);
    }

    @Test
    void after_ten_minutes_it_stays_withdrawn(Visitor visitor) {
        Page page = follow(visitor.pageWithoutJavaScript());
        page.getByText("Retirer ma demande").click();
        assertThat(page.getByText("Reprendre ma demande")).hasCount(1);
        clock.moveTo(MORNING.plus(Duration.ofMinutes(11)));
        page.getByText("Reprendre ma demande").click();
        assertThat(page.locator("h1")).hasText("Votre demande est close");
        assertThat(page.getByText("Reprendre ma demande")).hasCount(0);
        assertThat(page.locator("main")).containsText("Vous pouvez en faire une nouvelle");
    }

    @Test
    void it_is_not_offered_a_second_longer_than_it_is_possible(Visitor visitor) {
        Page page = follow(visitor.pageWithoutJavaScript());
        clock.moveTo(MORNING.plusSeconds(20));
        page.getByText("Retirer ma demande").click();
        assertThat(page.locator("h1")).hasText("Votre demande est close");
        clock.moveTo(MORNING.plusMinutes(10).plusSeconds(19));
        page.reload();
        assertThat(page.getByText("Reprendre ma demande")).hasCount(1);
        clock.moveTo(MORNING.plusMinutes(10).plusSeconds(20));
        page.reload();
        assertThat(page.getByText("Reprendre ma demande")).hasCount(0);
    }

    private Page follow(Page page) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        page.navigate(at("/suivi"));
        page.locator("#reference").fill(ticket.reference());
        page.locator("#code").fill(ticket.code());
        page.getByText("Voir où elle en est").click();
        return page;
    }
}
