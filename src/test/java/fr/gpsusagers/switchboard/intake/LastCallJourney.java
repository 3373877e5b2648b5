package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// « Reprendre le dernier appel » brings back the last call, also after a promise, and never the one before.
@ExtendWith(Browser.class)
class LastCallJourney extends RunningProduct {

    private Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void a_promise_comes_back_and_not_the_caller_before(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        page.navigate(at("/agent/standard"));
        assertThat(page.locator("#mots")).isFocused();
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
