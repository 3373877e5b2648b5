package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.gpsusagers.running.Visitor;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// After violence: agents call only at the hours that the citizen named.
class SafeHoursJourney extends CardInHand {

    private static final String DANGER =
            "parcours=rsa/rsa-suspension&lieu=14366&compris=oui&soutien=violences-conjugales";

    @Test
    void who_says_when_a_call_is_safe_is_promised_a_call_then(Visitor visitor) {
        Page citizen = visitor.phone();
        citizen.navigate(at("/rappel?" + DANGER));
        citizen.getByLabel("Votre numéro de téléphone").fill("06 39 98 70 01");
        citizen.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).selectOption("9");
        press(citizen, "Envoyer ma demande");
        assertThat(citizen.locator("#sur-erreur")).containsText("Cochez au moins un jour.");
        citizen.getByLabel("Mardi").check();
        citizen.getByLabel("à", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setValue("11"));
        visitor.look(citizen, "rappel-heures-sures").holds();
        press(citizen, "Envoyer ma demande");
        assertThat(citizen.locator("h1")).containsText("demain entre 9 h 30 et 11 h");
        visitor.look(citizen, "promesse-heures-sures").holds();
    }

    @Test
    void hours_at_which_nobody_calls_are_said_and_nothing_typed_is_lost(Visitor visitor) {
        Page citizen = visitor.pageWithoutJavaScript();
        citizen.navigate(at("/rappel?" + DANGER));
        citizen.getByLabel("Votre numéro de téléphone").fill("06 39 98 70 02");
        citizen.getByLabel("Mardi").check();
        citizen.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).selectOption("18");
        press(citizen, "Envoyer ma demande");
        assertThat(citizen.locator("#sur-erreur")).containsText("Nous ne pouvons pas appeler à ces heures.");
        assertThat(citizen.getByLabel("Votre numéro de téléphone")).hasValue("06 39 98 70 02");
        assertThat(citizen.getByLabel("Mardi")).isChecked();
    }

    @Test
    void a_page_that_does_not_ask_for_safe_hours_does_not_complain_about_them() {
        Assertions.assertThat(asker.ask(ABOUT_RSA + "&sur=quand+il+dort").reference())
                .isNotEmpty();
    }

    @Test
    void out_of_safe_hours_the_card_hides_the_number(Visitor visitor) {
        asker.ask(DANGER + "&jour=lundi&de=9&a=11");
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:50"));
        Page desk = takenFromList(visitor.page());
        assertThat(desk.locator("main")).containsText("N’appelez pas maintenant.");
        assertThat(desk.locator("main")).containsText("lundi de 9 h à 11 h");
        assertThat(desk.locator("a[href^='tel:+33639']")).hasCount(0);
        visitor.look(desk, "demande-heures-sures").holds();
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:05"));
        desk.reload();
        assertThat(desk.locator("a[href^='tel:+33639']")).hasCount(1);
        assertThat(desk.locator("main")).containsText("N’appelez que quand c’est sans danger.");
    }
}
