package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// The agent asks about a mail address that looks mistyped before anything leaves: one key to correct, one to keep.
class MailDoubtJourney extends AtTheSwitchboard {

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
}
