package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three browsers: an operator with someone in danger on the line, a colleague at the list, another at the switchboard.
@ExtendWith(Browser.class)
class HelpJourney extends RunningProduct {

    private static final LocatorAssertions.ContainsTextOptions AT_ONCE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @Autowired
    private JdbcClient database;

    private Hired operator;
    private Hired colleague;
    private Hired third;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        database.sql("truncate intake_parked, help_call").update();
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
        visitor.look(list, "a-faire-alerte").holds();
        list.locator("#aide button").click();
        assertThat(list.locator("main")).containsText("Votre collègue sait que vous arrivez");
        assertThat(caller.locator("main")).containsText("Un collègue arrive");
        assertThat(switchboard.locator("[role=alert]")).hasCount(0);
        typist.confirm("d");
        assertThat(caller.locator("main")).not().containsText("Un collègue arrive");
    }

    @Test
    void the_colleague_sees_what_was_said_and_where_the_person_is_as_soon_as_it_is_known(Visitor visitor) {
        Page caller = signedIn(visitor, operator, "/agent/standard");
        Page helper = signedIn(visitor, colleague, "/agent/standard");
        var typist = new Typist("Danger", caller).type("mon mari me frappe").send("Enter");
        typist.send("h");
        assertThat(helper.locator("[data-alert]")).containsText("Dit : « mon mari me frappe »");
        assertThat(helper.locator("[data-alert]")).containsText("Lieu pas encore connu");
        typist.press("w").type("3 rue des Tisserands, Lisieux").send("Enter");
        assertThat(caller.locator("#dit")).hasText("Noté. Votre collègue le voit.");
        assertThat(helper.locator("[data-alert]")).containsText("Où : 3 rue des Tisserands, Lisieux", AT_ONCE);
        helper.locator("[data-alert] button").click();
        assertThat(helper.locator("main")).containsText("Vous aidez un collègue");
        caller.getByLabel("Où est la personne").fill("5 rue des Tisserands, Lisieux");
        caller.getByLabel("Où est la personne").press("Enter");
        assertThat(helper.locator("main")).containsText("5 rue des Tisserands", AT_ONCE);
        visitor.look(caller, "standard-danger-lieu").holds();
        visitor.look(helper, "standard-aide").holds();
        typist.confirm("d");
        assertThat(helper.locator("main")).not().containsText("Tisserands", AT_ONCE);
    }

    @Test
    void a_page_that_stays_open_elsewhere_shows_the_place_too_and_answers_by_its_key(Visitor visitor) {
        Page caller = signedIn(visitor, operator, "/agent/standard");
        Page list = signedIn(visitor, colleague, "/agent");
        var typist = new Typist("Danger", caller).type("mon mari me frappe").send("Enter");
        typist.send("h");
        assertThat(list.locator("#aide")).containsText("Lieu pas encore connu", AT_ONCE);
        caller.getByLabel("Où est la personne").fill("3 rue des Tisserands");
        caller.getByLabel("Où est la personne").press("Enter");
        assertThat(list.locator("#aide")).containsText("3 rue des Tisserands", AT_ONCE);
        Typist.rest(list);
        list.keyboard().press("j");
        list.keyboard().press("Enter");
        assertThat(list.locator("main")).containsText("Votre collègue sait que vous arrivez");
        typist.confirm("d");
    }

    @Test
    void a_danger_that_waits_stands_first_and_says_so(Visitor visitor) {
        Page page = signedIn(visitor, operator, "/agent/standard");
        new Typist("Attente", page).type("rsa suspendu lisieux").send("Enter").send("m");
        page.getByLabel("Ce que dit la personne").fill("mon mari me frappe");
        page.getByLabel("Ce que dit la personne").press("Enter");
        assertThat(page.locator("#danger")).isVisible();
        page.getByLabel("Où est la personne").fill("3 rue des Tisserands");
        page.locator("button[name=attente]").first().click();
        assertThat(page.getByLabel("Ce que dit la personne")).hasValue("rsa suspendu lisieux");
        Locator waiting = page.locator("[aria-labelledby=attente] button").first();
        assertThat(waiting).containsText("En danger,");
        assertThat(waiting).hasAttribute("data-key", "P");
        visitor.look(page, "standard-danger-en-attente").holds();
        waiting.click();
        assertThat(page.getByLabel("Où est la personne")).hasValue("3 rue des Tisserands");
    }

    @Test
    void the_field_keeps_the_focus_and_the_key_answers_outside_it(Visitor visitor) {
        Page waiting = signedIn(visitor, colleague, "/agent/standard");
        Page caller = signedIn(visitor, operator, "/agent/standard");
        var typist = new Typist("Danger", caller).type("mon mari me frappe").send("Enter");
        typist.send("h");
        assertThat(waiting.locator("[role=alert]")).containsText("Un collègue a besoin d’aide");
        waiting.reload();
        assertThat(waiting.locator("[data-alert]")).isVisible();
        assertThat(waiting.locator("#mots")).isFocused();
        new Typist("J’arrive", waiting).press("Escape").confirm("j");
        assertThat(waiting.locator("main")).containsText("Votre collègue sait que vous arrivez");
        typist.confirm("d");
    }

    @Test
    void a_parked_call_shows_at_a_colleague_s_screen_at_once_and_goes_when_it_is_taken_up(Visitor visitor) {
        Page first = signedIn(visitor, operator, "/agent/standard");
        Page second = signedIn(visitor, colleague, "/agent/standard");
        new Typist("Attente", first).type("rsa suspendu lisieux").send("Enter").send("m");
        assertThat(second.locator("button[name=attente]").first()).containsText("rsa suspendu", AT_ONCE);
        second.locator("button[name=attente]").first().click();
        assertThat(second.getByLabel("Ce que dit la personne")).hasValue("rsa suspendu lisieux");
        assertThat(first.locator("button[name=attente]")).hasCount(0);
    }

    private Page signedIn(Visitor visitor, Hired agent, String path) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), agent);
        page.navigate(at(path));
        page.waitForLoadState();
        if (path.endsWith("standard")) {
            assertThat(page.locator("#mots")).isFocused();
        }
        return page;
    }
}
