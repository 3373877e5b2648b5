package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Visitor;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person writes while the card is open is read before the request ends.
class UnreadWordsJourney extends CardInHand {

    private static final String DANGER = "Mon mari me frappe et il regarde mon téléphone.";

    @BeforeEach
    void a_quiet_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:40"));
    }

    @Test
    void nothing_is_closed_over_words_that_nobody_has_read(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.pageWithoutJavaScript();
        take(desk, ticket);
        addWords(visitor, ticket, DANGER);
        desk.getByLabel("Ce qui a été dit").fill("Le dossier est complet.");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("article [role=alert]")).containsText("La personne a écrit, ou changé sa demande");
        assertThat(desk.locator("article")).containsText(DANGER);
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("Le dossier est complet.");
    }

    @Test
    void nor_is_a_call_noted_or_an_answer_sent(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.pageWithoutJavaScript();
        take(desk, ticket);
        addWords(visitor, ticket, "J’ai retrouvé le courrier.");
        press(desk, "Pas de réponse");
        assertThat(desk.locator("article [role=alert]")).containsText("La personne a écrit, ou changé sa demande");
        press(desk, "Pas de réponse");
        assertThat(desk.locator("main")).containsText("L’essai est noté. Prochaine échéance");
    }

    /// Half a sentence about a call is no answer to a person who now waits for writing.
    @Test
    void what_was_said_before_a_card_turned_to_writing_is_kept_as_a_note(Visitor visitor) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Page desk = visitor.page();
        take(desk, ticket);
        desk.getByLabel("Ce qui a été dit").fill("elle me dit qu’elle");
        addWords(visitor, ticket, DANGER);
        desk.getByText("Voir la carte à jour").click();
        assertThat(desk.getByLabel("Ce qui a été dit")).hasValue("");
        assertThat(desk.getByLabel("Note pour le service")).hasValue("elle me dit qu’elle");
        press(desk, "Répondu, clore");
        assertThat(desk.locator("#dit-erreur")).containsText("La personne attend une réponse écrite");
    }
}
