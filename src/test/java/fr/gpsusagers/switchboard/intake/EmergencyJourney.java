package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// A call turns into an emergency, or only sounded like one.
class EmergencyJourney extends AtTheSwitchboard {

    /// The gesture that the empty screen teaches, with an answer on the screen and in a field.
    @Test
    void escape_u_enter_opens_the_emergency_from_anywhere(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist =
                new Typist("Urgence", page).type("apa pour ma mère lisieux").send("Enter");
        typist.press("Escape").press("u").send("Enter");
        assertThat(page.locator("#danger")).isVisible();
        assertThat(page.locator("#mots")).hasValue("apa pour ma mère lisieux");
        typist.press("Escape").press("w");
        assertThat(page.getByLabel("Où est la personne")).isFocused();
        typist.press("Escape").press(" ");
        assertThat(page.locator("#mots")).isFocused();
    }

    @Test
    void an_address_among_the_words_does_not_change_whom_to_call(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Adresse dans les mots", page)
                .type("mon mari me frappe")
                .send("Enter");
        typist.send("h");
        String numbers = page.locator(".gps-numbers").textContent();
        page.locator("#mots").fill("je suis au 3 rue de la gare à Lisieux");
        page.locator("#mots").press("Enter");
        assertThat(page.locator(".gps-numbers")).hasText(numbers);
        assertThat(page.locator("#reponse")).hasText("17, police ou gendarmerie");
        typist.confirm("d");
    }

    @Test
    void an_agent_who_hears_that_nobody_is_in_danger_goes_on_as_usual(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Sans danger", page)
                .type("mon mari me frappe")
                .send("Enter")
                .confirm("y");
        assertThat(page.locator("#danger")).hasCount(0);
        assertThat(page.locator("[data-key=N]")).isVisible();
        visitor.look(page, "standard-sans-danger").holds();
        page.locator("#mots").fill("mon mari veut me tuer");
        page.locator("#mots").press("Enter");
        assertThat(page.locator("#danger")).isVisible();
        typist.confirm("y");
    }

    /// The operator types the address at once, before the page is calm.
    @Test
    void an_address_typed_beside_the_fields_lands_where_the_person_is(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Trop vite", page).type("mon mari me frappe").send("Enter");
        typist.send("h");
        page.keyboard().type("w5 rue Foch Vire");
        assertThat(page.getByLabel("Où est la personne")).hasValue("5 rue Foch Vire");
        assertThat(page.locator("#mots")).hasValue("mon mari me frappe");
        typist.confirm("d");
    }

    @Test
    void a_promise_ends_no_alert_and_its_agent_can_end_it(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        var typist = new Typist("Promesse en urgence", page)
                .type("mon mari me frappe")
                .send("Enter");
        typist.send("h");
        typist.press("r").type("0639986241").send("Enter").send("Enter");
        assertThat(page.locator("h1")).containsText("Réponse promise");
        typist.send("s");
        assertThat(page.locator("main")).containsText("Personne n’a encore répondu");
        page.getByText("Finir l’alerte").click();
        assertThat(page.locator("#dit")).hasText("L’alerte est finie pour tous.");
        assertThat(page.locator("main")).not().containsText("Personne n’a encore répondu");
    }

    @Test
    void every_page_leads_to_the_emergency(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        page.navigate(at("/agent/retrouver"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Urgence"))
                .click();
        assertThat(page.locator("#danger")).hasText("Gardez la personne en ligne");
        visitor.look(page, "standard-urgence").holds();
    }
}
