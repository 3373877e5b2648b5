package fr.gpsusagers.switchboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.ScreenReader;
import fr.gpsusagers.running.ScreenReader.Announcement;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A blind operator answers calls: each key is answered by one announcement of at most fifteen words, by the focus
/// or by a live region and never by both. The caller is on the line meanwhile.
class HeardCallJourney extends AtTheSwitchboard {

    private static final int MOST_WORDS = 15;

    @Test
    void a_callback_is_promised_and_read_aloud(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator());
        var call = new Heard(page);
        call.hears(() -> page.navigate(at("/agent/standard")), "textbox « Ce que dit la personne");
        call.typist.type("rsa suspendu");
        call.presses("Tab", "textbox « Lieu »");
        call.typist.type("lisieux");
        call.sends("Enter", "heading « Service RSA du Département »");
        call.presses("l", "textbox « Lieu »");
        call.sends("Enter", "heading « Service RSA du Département »");
        call.presses("r", "textbox « Numéro de la personne. Mobile : SMS avec référence et code");
        call.typist.type("0899102030");
        call.sends("Enter", "textbox « Numéro de la personne. Ce numéro est payant");
        call.presses("Control+a");
        call.typist.type("0639986071");
        call.sends("Enter", "heading « Rappel promis");
        assertThat(call.reader.readOn())
                .containsSubsequence("À lire à voix haute, lentement", "Référence", "Code secret", "Suivant");
        call.sends("s", "textbox « Ce que dit la personne");
    }

    @Test
    void a_call_is_parked_taken_up_again_and_ended(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator());
        var call = new Heard(page);
        call.hears(() -> page.navigate(at("/agent/standard")), "textbox « Ce que dit la personne");
        call.typist.type("rsa suspendu lisieux");
        call.sends("Enter", "heading « Service RSA du Département »");
        call.sends("m", "textbox « Ce que dit la personne. Mis en attente");
        call.presses("Escape");
        call.sends("p", "heading « Service RSA du Département »");
        call.presses("n", "button « Numéro donné »");
        call.sends("Enter", "textbox « Ce que dit la personne. Numéro donné");
    }

    /// An operator who only hears the screen.
    private static final class Heard {

        private final ScreenReader reader;
        private final Typist typist;

        Heard(Page page) {
            this.reader = new ScreenReader(page);
            this.typist = new Typist("À l’oreille", page);
        }

        /// Presses a key that changes nothing to hear.
        void presses(String key) {
            typist.press(key);
        }

        void presses(String key, String heard) {
            hears(() -> typist.press(key), heard);
        }

        void sends(String key, String heard) {
            hears(() -> typist.send(key), heard);
        }

        void hears(Runnable action, String heard) {
            List<Announcement> said = reader.hear(action);
            assertThat(said).singleElement().satisfies(one -> {
                assertThat(one.toString()).startsWith(heard);
                assertThat(one.words()).as(one.toString()).isLessThanOrEqualTo(MOST_WORDS);
            });
        }
    }
}
