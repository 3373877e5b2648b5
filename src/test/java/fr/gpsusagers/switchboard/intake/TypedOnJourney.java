package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The caller goes on and the operator types on, although the search has taken the focus from the field: nothing ends,
/// and no word is lost.
class TypedOnJourney extends AtTheSwitchboard {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            « Numéro donné »       ; non c'est pour mon voisin
            « Répondu, clore »     ; c est pour mon voisin
            « Appel perdu »        ; xavier mon fils
            « Sonne dans le vide » ; vous pouvez rappeler
            """)
    void words_that_go_on_end_no_call(String avoided, String words, Visitor visitor) {
        Page page = answered(visitor);
        int before = done();
        Typist.rest(page);
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForTimeout(600);
        assertThat(page.locator("#mots")).hasValue("rsa suspendu lisieux " + words);
        assertThat(page.locator("#standard")).isVisible();
        assertThat(done()).as(avoided).isEqualTo(before);
    }

    /// Letters that open a part of the screen lead into its field, and nothing there is sent by them.
    @Test
    void words_that_begin_with_the_key_of_a_part_end_no_call(Visitor visitor) {
        Page page = answered(visitor);
        int before = done();
        Typist.rest(page);
        page.keyboard().type("il y a aussi son chien");
        assertThat(page.locator("#note")).hasValue("l y a aussi son chien");
        assertThat(done()).isEqualTo(before);
    }

    @Test
    void a_chosen_act_says_that_enter_does_it(Visitor visitor) {
        Page page = answered(visitor);
        var typist = new Typist("Numéro donné", page).press("n");
        assertThat(page.locator("[data-key=N]")).isFocused();
        assertThat(page.locator("[data-key=N] kbd")).hasText("Entrée");
        typist.send("Enter");
        assertThat(page.locator("main")).containsText("Numéro donné. Au suivant.");
    }

    @Test
    void a_line_that_was_reported_as_silent_by_a_slip_is_proposed_again(Visitor visitor) {
        Page page = answered(visitor);
        String contact = page.locator("#reponse").innerText();
        new Typist("Sonne dans le vide", page).press("v").send("Enter");
        assertThat(page.locator("#dit")).containsText("ce numéro passe plus bas aujourd’hui");
        visitor.look(page, "standard-ligne-muette").holds();
        assertThat(page.locator("[data-key=V]")).containsText("Répond de nouveau");
        new Typist("Répond de nouveau", page).press("v").send("Enter");
        assertThat(page.locator("#dit")).containsText("ce numéro est de nouveau proposé");
        assertThat(page.locator("#reponse")).hasText(contact);
        assertThat(page.locator("[data-key=V]")).containsText("Sonne dans le vide");
    }

    /// Counts the calls that ended and the lines that were reported.
    private int done() {
        return database().sql("""
                        select (select count(*) from ledger_tail where kind in ('intake-ended', 'line-silent'))
                            + (select count(*) from ledger_entry where kind in ('intake-ended', 'line-silent'))
                        """).query(Integer.class).single();
    }
}
