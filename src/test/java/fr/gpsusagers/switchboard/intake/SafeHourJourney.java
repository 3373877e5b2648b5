package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// Before promising, the operator is told whether anybody will call and what will be sent. The promise says it again.
class SafeHourJourney extends AtTheSwitchboard {

    @Test
    void a_number_without_a_safe_hour_is_asked_about_once(Visitor visitor) {
        Page page = answered(visitor);
        Typist.rest(page);
        page.keyboard().press("r");
        page.locator("[name=discret]").check();
        page.locator("#numero").fill("0639986221");
        var typist = new Typist("Sans heure", page);
        page.locator("#numero").focus();
        typist.send("Enter");
        assertThat(page.locator("#sans-danger")).isFocused();
        assertThat(page.locator("#sans-danger"))
                .hasAccessibleDescription("Sans heure, personne n’appelle : réponse écrite sur le site."
                        + " Demandez une heure, ou promettez ainsi.");
        visitor.look(page, "standard-sans-heure").holds();
        typist.send("Enter");
        assertThat(page.locator("h1")).containsText("Réponse promise");
        assertThat(page.locator("main")).containsText("Personne n’appellera.");
        assertThat(page.locator("main")).containsText("Rien n’est envoyé.");
        visitor.look(page, "standard-promesse-ecrite").holds();
    }

    @Test
    void a_safe_hour_is_promised_without_a_question(Visitor visitor) {
        Page page = answered(visitor);
        new Typist("Avec une heure", page).press("r").type("0639986222");
        page.locator("[name=discret]").check();
        page.locator("#sans-danger").fill("jeudi 9 h-11 h");
        page.locator("#sans-danger").focus();
        new Typist("Avec une heure", page).send("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(page.locator("main")).containsText("Rien n’est envoyé.");
    }

    @Test
    void a_text_message_is_announced_before_and_told_after(Visitor visitor) {
        Page page = answered(visitor);
        var typist = new Typist("SMS", page).press("r");
        assertThat(page.locator("#numero"))
                .hasAccessibleDescription("Mobile : SMS avec référence et code, sauf « Discret ».");
        typist.type("0639986223").send("Enter");
        assertThat(page.locator("main")).containsText("SMS envoyé au 06 39 98 62 23");
    }

    @Test
    void a_wrong_mail_has_the_focus(Visitor visitor) {
        Page page = answered(visitor);
        var typist = new Typist("Mail", page).press("r").type("0639986224");
        page.locator("#mail").fill("essai@");
        page.locator("#mail").focus();
        typist.send("Enter");
        assertThat(page.locator("#mail")).isFocused();
        assertThat(page.locator("#mail-erreur")).containsText("il en manque une partie");
    }
}
