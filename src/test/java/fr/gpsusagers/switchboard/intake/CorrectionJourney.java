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

    @Test
    void a_wrong_number_that_is_noticed_later_is_corrected_from_the_last_call(Visitor visitor) {
        Page page = answered(visitor);
        var typist =
                new Typist("Noté trop tard", page).press("r").type("0639986233").send("Enter");
        String wrong = page.locator(".gps-facts .gps-n").first().innerText();
        typist.send("s");
        typist.press("Escape").send("z");
        assertThat(page.locator("#dit")).containsText("La promesse tient toujours");
        typist.press("b").send("Enter");
        assertThat(page.locator("#dit")).hasText("La promesse est annulée. Corrigez, puis promettez de nouveau.");
        page.locator("#numero").fill("0639986234");
        page.locator("#numero").press("Enter");
        assertThat(page.locator("h1")).containsText("Rappel promis");
        assertThat(state(wrong)).isEqualTo("closed");
    }

    /// The page before is still in the history of the browser.
    @Test
    void a_promise_that_was_cancelled_is_not_said_to_stand(Visitor visitor) {
        Page page = answered(visitor);
        new Typist("Deux fois", page).press("r").type("0639986235").send("Enter");
        String pass = page.locator("[name=passe]").inputValue();
        page.getByText("Annuler et corriger").click();
        assertThat(page.locator("#dit")).containsText("La promesse est annulée");
        page.evaluate("""
                pass => {
                    const form = document.getElementById('standard');
                    const field = document.createElement('input');
                    field.name = 'passe';
                    field.value = pass;
                    form.append(field);
                    form.action = '/agent/standard/corriger';
                    form.submit();
                }
                """, pass);
        assertThat(page.locator("#dit")).containsText("Rien n’a changé");
        assertThat(page.locator("#mots")).hasValue("rsa suspendu lisieux");
    }

    /// Half a correction would be worse than none: the promise would be gone, and the stranger would still have the
    /// code.
    @Test
    void where_the_person_cannot_be_erased_the_promise_stands(Visitor visitor) {
        Page page = answered(visitor);
        new Typist("Base en panne", page).press("r").type("0639986236").send("Enter");
        String reference = page.locator(".gps-facts .gps-n").first().innerText();
        database().sql("""
                create function refuse() returns trigger language plpgsql as $$ begin raise 'kept'; end $$;
                create trigger kept before delete on enquiry_person for each row execute function refuse()
                """).update();
        try {
            page.getByText("Annuler et corriger").click();
            assertThat(state(reference)).isEqualTo("waiting");
        } finally {
            database()
                    .sql("drop trigger kept on enquiry_person; drop function refuse()")
                    .update();
        }
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
