package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChanges;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.publication.UpdateContent;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What callers say in passing decides how they are answered: nothing is sent to a telephone that somebody else reads,
/// nobody rings in a morning at work, and who asks about the letter that all received hears what it says.
class WishedJourney extends AtTheSwitchboard {

    private static final String LETTER = "La lettre sur le RSA est la même pour tous.";

    @Autowired
    private ManualChanges manualChanges;

    @Autowired
    private ContentChanges changes;

    @Autowired
    private UpdateContent updateContent;

    @Autowired
    private PackInUse packs;

    @Test
    void nothing_is_sent_to_a_telephone_that_somebody_else_reads(Visitor visitor) {
        Page page = said(visitor, "rsa suspendu, mon mari lit mes messages, Lisieux");
        var typist = new Typist("Discret", page).press("r");
        assertThat(page.locator("[name=discret]")).isChecked();
        typist.type("0639986241").send("Enter");
        assertThat(page.locator("#sans-danger")).isFocused();
        typist.send("Enter");
        assertThat(page.locator("main")).containsText("Rien n’est envoyé.");
    }

    @Test
    void a_wish_said_after_the_number_counts_too_and_can_be_unticked(Visitor visitor) {
        Page page = answered(visitor);
        new Typist("Discret", page).press("r").type("0639986243");
        page.locator("#mots").fill("rsa suspendu lisieux, mon mari lit mes messages");
        page.locator("#mots").press("Enter");
        assertThat(page.locator("[name=discret]")).isChecked();
        page.locator("[name=discret]").uncheck();
        page.locator("#mots").press("Enter");
        assertThat(page.locator("[name=discret]")).not().isChecked();
    }

    @Test
    void who_works_in_the_morning_is_promised_an_afternoon(Visitor visitor) {
        Page page = said(visitor, "rsa suspendu Lisieux, pas avant 14h je travaille");
        new Typist("Après-midi", page).press("r").type("0639986242").send("Enter");
        assertThat(page.locator("h1")).containsText("entre 14 h et 16 h");
    }

    @Test
    void a_deaf_person_who_is_spoken_for_is_answered_in_writing(Visitor visitor) {
        Page page = said(visitor, "relais Elioz pour une personne sourde, rsa suspendu, Lisieux");
        new Typist("Relais", page).press("r");
        assertThat(page.locator("[name=ecrit]")).isChecked();
    }

    @Test
    void who_asks_about_the_letter_of_all_hears_what_is_announced(Visitor visitor) {
        announce();
        try {
            assertThat(said(visitor, "j'ai reçu un courrier, Lisieux")
                            .locator("main .gps-quote")
                            .first())
                    .containsText(LETTER);
        } finally {
            changes.listOpen(clock.instant())
                    .forEach(change -> manualChanges.undo(change.id(), "test", clock.instant()));
            updateContent.update(clock.instant());
        }
    }

    private void announce() {
        var proposed = new ProposedChange(
                ChangeKind.BANNER,
                new ChangeSubject.Site(),
                LETTER,
                Span.parse(Optional.empty(), Optional.empty(), clock.instant()),
                "courrier");
        manualChanges.add(packs.base(), proposed, "test", clock.instant());
        updateContent.update(clock.instant());
    }

    private Page said(Visitor visitor, String words) {
        Page page = atTheSwitchboard(visitor);
        new Typist(words, page).type(words).send("Enter");
        return page;
    }
}
