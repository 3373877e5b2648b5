package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens to a request elsewhere shows on its open card, at once and without a reload. What was typed stays.
class CardNewsJourney extends CardInHand {

    private static final LocatorAssertions.ContainsTextOptions AT_ONCE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @Autowired
    private JdbcClient database;

    private Hired colleague;

    @BeforeEach
    void two_agents_serve_the_desk() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
        colleague = team.hire(Role.AGENT, RSA);
    }

    @Test
    void a_word_that_the_citizen_adds_shows_on_the_card_in_hand(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.page();
        take(desk, ticket);
        desk.getByLabel("Note pour le service").fill("en ligne");
        addWords(visitor, ticket, "J’ai retrouvé le courrier.");
        assertThat(news(desk)).containsText("La personne a ajouté un mot.", AT_ONCE);
        assertThat(desk.getByLabel("Note pour le service")).hasValue("en ligne");
        visitor.look(desk, "demande-nouvelle").holds();
        desk.getByLabel("Note pour le service").fill("");
        desk.getByText("Voir la carte à jour").click();
        assertThat(desk.locator(".gps-quote")).containsText("J’ai retrouvé le courrier.");
        assertThat(news(desk)).hasCount(0);
    }

    @Test
    void the_call_button_goes_when_the_person_writes_that_nobody_may_call(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.page();
        take(desk, ticket);
        assertThat(desk.getByText("Appeler le")).isVisible();
        desk.getByLabel("Note pour le service").fill("en ligne");
        addWords(visitor, ticket, "Mon mari me frappe, ne m’appelez plus.");
        assertThat(desk.getByText("N’appelez plus pour l’instant.")).isVisible();
        assertThat(desk.getByText("Appeler le")).hasCount(0);
        assertThat(desk.getByText("Pas de réponse")).hasCount(0);
        assertThat(desk.locator("article")).not().containsText("06 39 98");
        desk.getByText("Voir la carte à jour").click();
        assertThat(desk.locator("article")).containsText("Ne pas appeler");
        assertThat(desk.getByLabel("Note pour le service")).hasValue("en ligne");
    }

    @Test
    void what_a_colleague_takes_shows_as_taken_to_who_reads_it(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page reading = visitor.page();
        team.signIn(reading, at("/agent"), agent());
        reading.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        Page other = visitor.page();
        team.signIn(other, at("/agent"), colleague);
        open(other, ticket);
        assertThat(news(reading)).containsText("Prise par un agent.", AT_ONCE);
        assertThat(reading.locator("aside")).containsText("Prise par un collègue", AT_ONCE);
    }

    @Test
    void what_moves_to_another_desk_says_where_it_went_and_nothing_more(Visitor visitor) {
        team.hire(Role.AGENT, "guichet-circo-pays-auge-sud");
        Ticket ticket = asker.ask(ABOUT_RSA + "&mots=On+m%E2%80%99a+coup%C3%A9+mon+RSA.");
        Page reading = visitor.page();
        team.signIn(reading, at("/agent"), agent());
        reading.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        Page other = visitor.page();
        team.signIn(other, at("/agent"), colleague);
        open(other, ticket);
        other.locator("#guichet").fill("lisieux");
        press(other, "Transmettre");
        assertThat(news(reading))
                .containsText("Cette demande est maintenant au guichet « Circonscription d’action sociale", AT_ONCE);
        addWords(visitor, ticket, "Un secret pour l’autre guichet.");
        assertThat(reading.locator("body")).not().containsText("Un secret");
    }

    @Test
    void a_card_that_asks_for_news_is_not_read_again(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.page();
        take(desk, ticket);
        long before = looks();
        addWords(visitor, ticket, "Encore un mot.");
        assertThat(news(desk)).containsText("La personne a ajouté un mot.", AT_ONCE);
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void the_time_that_is_left_runs_down_on_an_open_page(Visitor visitor) {
        Page desk = visitor.page();
        desk.clock().install();
        take(desk, asker.ask(ABOUT_RSA));
        assertThat(desk.locator(".gps-until")).containsText("dans 1 h 50");
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:58"));
        desk.clock().runFor(61_000);
        assertThat(desk.locator(".gps-until")).containsText("dans 1 h 32", AT_ONCE);
        assertThat(desk.locator("aside")).containsText("dans 1 h 32", AT_ONCE);
    }

    private static Locator news(Page desk) {
        return desk.locator("[data-news]").getByRole(AriaRole.ALERT);
    }

    private long looks() {
        return database.sql("select count(*) from enquiry_step where kind = 'seen'")
                .query(Long.class)
                .single();
    }
}
