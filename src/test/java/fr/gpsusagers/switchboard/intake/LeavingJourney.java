package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An operator leaves the page during a call: whatever the way, the call waits once, with everything typed.
class LeavingJourney extends AtTheSwitchboard {

    static Stream<Named<Consumer<Page>>> ways() {
        return Stream.of(
                Named.of("F", page -> new Typist("F", page).press("Escape").send("f")),
                Named.of("Standard", page -> follow(page, "Standard")),
                Named.of("À faire", page -> follow(page, "À faire maintenant")),
                Named.of("Back", Page::goBack),
                Named.of("reload", Page::reload),
                Named.of("signing out", page -> page.getByText("Quitter").click()),
                Named.of("closing the tab", Page::close));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_call_that_was_begun_waits_with_everything_typed(Consumer<Page> way, Visitor visitor) {
        Page page = in_a_call(visitor);
        way.accept(page);
        waits(1);
        Page again = visitor.page();
        team.signIn(again, at("/agent"), team.hire(Role.OPERATOR, "guichet-standard"));
        again.navigate(at("/agent/standard"));
        new Typist("Reprise", again).press("Escape").send("p");
        assertThat(again.locator("#mots")).hasValue("rsa suspendu lisieux");
        assertThat(again.locator("#numero")).hasValue("0639986201");
        assertThat(again.locator("#precision")).hasValue("rappeler après la sieste");
    }

    @Test
    void back_afterwards_leads_to_the_screen_where_it_waits(Visitor visitor) {
        Page page = in_a_call(visitor);
        follow(page, "À faire maintenant");
        page.goBack();
        assertThat(page.locator("#mots")).hasValue("");
        assertThat(page.locator("button[name=attente]")).containsText("rsa suspendu lisieux");
        waits(1);
    }

    @Test
    void a_call_that_ended_or_was_not_begun_does_not_wait(Visitor visitor) {
        Page page = in_a_call(visitor);
        new Typist("Fin", page).press("Escape").press("c").press("Enter");
        assertThat(page.locator("#mots")).isFocused();
        follow(page, "Standard");
        page.goBack();
        follow(page, "À faire maintenant");
        page.waitForTimeout(500);
        waits(0);
    }

    @Test
    void signing_out_in_another_tab_discards_it(Visitor visitor) {
        Page page = in_a_call(visitor);
        Page other = page.context().newPage();
        other.navigate(at("/agent"));
        other.getByText("Quitter").click();
        assertThat(page.locator("h1")).hasText("Votre session est terminée");
        page.close();
        other.waitForTimeout(500);
        waits(0);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private Page in_a_call(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        new Typist("En ligne", page)
                .type("rsa suspendu lisieux")
                .send("Enter")
                .press("r")
                .type("0639986201");
        page.locator("#precision").fill("rappeler après la sieste");
        return page;
    }

    private void waits(int calls) {
        await().untilAsserted(() -> assertThat(database()
                        .sql("select count(*) from intake_parked where ended_as is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(calls));
    }
}
