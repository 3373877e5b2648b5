package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.Test;

/// The number was noted wrongly, and the operator sees it on the page of the promise.
class CorrectionJourney extends AtTheSwitchboard {

    @Test
    void a_promise_to_a_wrong_number_is_cancelled_and_made_again_with_the_right_one(Visitor visitor) {
        Page page = answered(visitor);
        var typist = new Typist("Numéro mal noté", page)
                .press("r")
                .type("0639986231")
                .send("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        String wrong = page.locator(".gps-facts .gps-n").first().innerText();
        visitor.look(page, "standard-promesse-corriger").holds();
        typist.press("z").send("Enter");
        assertThat(page.locator("#dit")).hasText("La promesse est annulée. Corrigez, puis promettez de nouveau.");
        assertThat(page.locator("#mots")).hasValue("rsa suspendu lisieux");
        page.locator("#numero").fill("0639986232");
        page.locator("#numero").press("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(page.locator(".gps-facts .gps-n").first()).not().hasText(wrong);
        assertThat(state(wrong)).isEqualTo("closed");
        assertThat(knows(wrong))
                .as("the code that a stranger may have received")
                .isFalse();
        assertThat(state(page.locator(".gps-facts .gps-n").first().innerText())).isEqualTo("waiting");
    }

    private boolean knows(String reference) {
        return database()
                        .sql("""
                                select count(*) from enquiry_person p join enquiry e on e.id = p.enquiry
                                where e.reference = :reference
                                """)
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String state(String reference) {
        return database()
                .sql("select state from enquiry where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single();
    }
}
