package fr.gpsusagers.portal.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/// What a citizen adds to a request is returned if it cannot be saved, with and without scripts.
@ExtendWith(Browser.class)
class UnsavedWordsJourney extends RunningProduct {

    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-08T09:40");
    private static final String WORDS = "J’ai retrouvé le courrier.";

    private final Asker asker = new Asker(new RawClient(this::at));

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(MORNING);
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    @Test
    void a_wrong_address_is_shown_again_and_the_words_beside_it_are_saved(Visitor visitor) {
        Page page = opened(visitor.page());
        write(page, WORDS);
        page.getByLabel("Votre adresse mail").fill("camille chez exemple");
        save(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vérifiez cette adresse");
        assertThat(page.getByLabel("Votre adresse mail")).hasValue("camille chez exemple");
        assertThat(page.locator("#mots")).hasValue("");
        assertThat(page.locator("main")).containsText("Vous avez ajouté un mot");
        visitor.look(page, "suivi-a-corriger").holds();
    }

    @Test
    void words_for_which_there_is_no_room_stay_in_their_field(Visitor visitor) {
        Page page = opened(visitor.pageWithoutJavaScript());
        for (int time = 1; time <= 12; time++) {
            write(page, "Mot numéro " + time);
            save(page);
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
        write(page, WORDS);
        save(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("votre demande est pleine");
        assertThat(page.locator("#mots")).hasValue(WORDS);
    }

    @Test
    void words_are_given_back_when_the_pass_ended_while_they_were_typed(Visitor visitor) {
        Page page = opened(visitor.page());
        write(page, WORDS);
        clock.moveTo(MORNING.plus(Duration.ofMinutes(31)));
        save(page);

        assertThat(page.locator("h1")).hasText("Suivre ma demande");
        assertThat(page.getByLabel("Votre mot")).hasValue(WORDS);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce n’est pas encore enregistré");
        visitor.look(page, "suivi-trop-tard").holds();
    }

    @Test
    void words_are_given_back_when_the_request_was_closed_while_they_were_typed(Visitor visitor) {
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page page = follow(visitor.pageWithoutJavaScript(), ticket);
        Page elsewhere = follow(visitor.pageWithoutJavaScript(), ticket);
        write(page, WORDS);
        elsewhere.getByText("Retirer ma demande").click();
        save(page);

        assertThat(page.locator("h1")).hasText("Votre demande est close");
        assertThat(page.getByLabel("Votre mot")).hasValue(WORDS);
    }

    private Page opened(Page page) {
        return follow(page, asker.ask("parcours=rsa/rsa-suspension&lieu=14366"));
    }

    private Page follow(Page page, Ticket ticket) {
        page.navigate(at("/suivi"));
        page.locator("#reference").fill(ticket.reference());
        page.locator("#code").fill(ticket.code());
        page.getByText("Voir où elle en est").click();
        return page;
    }

    private static void write(Page page, String words) {
        page.getByText("Nous en dire plus").click();
        page.locator("#mots").fill(words);
    }

    private static void save(Page page) {
        page.getByText("Enregistrer", new Page.GetByTextOptions().setExact(true))
                .click();
    }
}
