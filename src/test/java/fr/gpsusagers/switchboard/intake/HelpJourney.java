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

/// Three browsers: an operator with someone in danger on the line, a colleague at the list, another at the switchboard.
@ExtendWith(Browser.class)
class HelpJourney extends RunningProduct {

    private Hired operator;
    private Hired colleague;
    private Hired third;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        colleague = team.hire(Role.OPERATOR, "guichet-standard");
        third = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void colleagues_see_the_call_wherever_they_are_and_the_first_one_comes(Visitor visitor) {
        Page caller = signedIn(visitor, operator, "/agent/standard");
        Page list = signedIn(visitor, colleague, "/agent");
        Page switchboard = signedIn(visitor, third, "/agent/standard");
        switchboard.getByLabel("Ce que dit la personne").fill("un mot à garder");
        var typist = new Typist("Danger", caller).type("mon mari me frappe").send("Enter");
        typist.send("h");
        assertThat(list.locator("#aide")).containsText("Un collègue a besoin d’aide");
        assertThat(switchboard.locator("[role=alert]")).containsText("Un collègue a besoin d’aide");
        assertThat(switchboard.getByLabel("Ce que dit la personne")).hasValue("un mot à garder");
        list.reload();
        assertThat(list.locator("#aide")).containsText("Un collègue a besoin d’aide");
        list.locator("#aide button").click();
        assertThat(list.locator("main")).containsText("Votre collègue sait que vous arrivez");
        assertThat(caller.locator("main")).containsText("Un collègue arrive");
        assertThat(switchboard.locator("[role=alert]")).hasCount(0);
        typist.send("d");
        assertThat(caller.locator("main")).not().containsText("Un collègue arrive");
    }

    private Page signedIn(Visitor visitor, Hired agent, String path) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), agent);
        page.navigate(at(path));
        page.waitForLoadState();
        return page;
    }
}
