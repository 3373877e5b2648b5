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

/// The agent asks about a mail address that looks mistyped before anything leaves: one key to correct, one to keep.
@ExtendWith(Browser.class)
class MailDoubtJourney extends RunningProduct {

    private Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    @Test
    void one_key_corrects_the_address_and_sends(Visitor visitor) {
        Page page = asked(visitor, "essai@gmial.com");
        visitor.look(page, "standard-mail-doute").holds();
        new Typist("Corriger", page).confirm("a");
        assertThat(page.locator("main")).containsText("Le contact part par message");
    }

    @Test
    void another_keeps_it_as_typed_and_sends(Visitor visitor) {
        Page page = asked(visitor, "essai@orange.ft");
        new Typist("Garder", page).confirm("t");
        assertThat(page.locator("main")).containsText("Le contact part par message");
    }

    @Test
    void the_address_for_a_promise_is_asked_about_too(Visitor visitor) {
        Page page = answered(visitor);
        var typist = new Typist("Promesse", page).press("r").type("0639986161");
        page.getByLabel("Mail, pour recevoir la promesse").fill("essai@hotmial.fr");
        typist.send("Enter");
        assertThat(page.locator("#doute")).hasText("Vouliez-vous dire essai@hotmail.fr ?");
        typist.confirm("a");
        assertThat(page.locator("h1")).containsText("Rappel promis");
    }

    private Page asked(Visitor visitor, String address) {
        Page page = answered(visitor);
        new Typist("Mail", page).press("e").type(address).send("Enter");
        assertThat(page.locator("#doute")).containsText("Vouliez-vous dire");
        assertThat(page.locator("#adresse")).hasValue(address);
        return page;
    }

    private Page answered(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        page.navigate(at("/agent/standard"));
        new Typist("Recherche", page).type("rsa suspendu lisieux").send("Enter");
        return page;
    }
}
