package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// A caller asks for three things: each is a choice, and after a promise the next one is opened without typing again.
class TwoSubjectsJourney extends AtTheSwitchboard {

    private static final String NUMBER = "0639986151";

    @Test
    void each_subject_gets_its_promise_and_the_number_is_typed_once(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Trois sujets", page)
                .type("colis alimentaire et électricité et rsa suspendu lisieux")
                .send("Enter");
        assertThat(page.locator("[aria-labelledby=compris]")).containsText("Aussi : ");
        visitor.look(page, "standard-aussi").holds();
        typist.press("r").type(NUMBER).send("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(page.locator("main")).containsText("La même personne demande aussi");
        assertThat(page.locator("main")).not().containsText(NUMBER);
        visitor.look(page, "standard-promesse-aussi").holds();
        typist.send("1");
        assertThat(page.locator("#mots")).hasValue("colis alimentaire et électricité et rsa suspendu lisieux");
        assertThat(page.locator("#numero")).hasValue(NUMBER);
        assertThat(page.url()).isEqualTo(at("/agent/standard"));
        promised_with_others_left(typist, 1);
        typist.send("1");
        promised_with_others_left(typist, 0);
        assertThat(database().sql("""
                        select need from enquiry where origin = 'appel' order by opened_at desc, reference limit 3
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("aide-alimentaire", "logement-energie", "rsa-suspension");
        typist.send("s");
        assertThat(page.locator("#numero")).hasCount(0);
    }

    private static void promised_with_others_left(Typist typist, int others) {
        typist.page().locator("#numero").focus();
        typist.send("Enter");
        assertThat(typist.page().locator("h1")).containsText("Rappel promis");
        assertThat(typist.page().locator("form [name=choix]")).hasCount(others);
    }

    @Test
    void one_subject_has_no_others(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Un sujet", page).type("rsa suspendu lisieux").send("Enter");
        assertThat(page.locator("main")).not().containsText("Aussi : ");
        typist.press("r").type("0639986152").send("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(page.locator("main")).not().containsText("La même personne");
    }
}
