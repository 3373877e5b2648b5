package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// « Reprendre le dernier appel » brings back the last call, also after a promise, and never the one before.
class LastCallJourney extends AtTheSwitchboard {

    @Test
    void a_promise_comes_back_and_not_the_caller_before(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Dernier appel", page).type("caf").send("Enter").press("e");
        typist.type("avant@exemple.fr").send("Enter");
        assertThat(page.locator("#mots")).isFocused();
        typist.type("rsa suspendu lisieux").send("Enter");
        typist.press("r").type("0639986211").send("Enter").send("s");
        assertThat(page.locator("#mots")).isFocused();
        typist.press("Escape").send("z");
        assertThat(page.locator("#mots")).hasValue("rsa suspendu lisieux");
        assertThat(page.locator("#numero")).hasValue("0639986211");
        assertThat(page.locator("#dit")).containsText("La promesse tient toujours");
        assertThat(page.locator("#adresse")).hasValue("");
    }
}
