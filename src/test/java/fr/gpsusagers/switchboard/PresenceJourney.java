package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An agent says with one key whether he is here, in a call or away for a moment.
@ExtendWith(Browser.class)
class PresenceJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";

    private Hired agent;
    private Hired lead;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T10:12"));
        agent = team.hire(Role.AGENT, RSA);
        lead = team.hire(Role.TEAM_LEAD, RSA);
        database.sql("delete from agent_presence").update();
    }

    @Test
    void one_key_says_it_without_losing_a_typed_word_and_signing_out_forgets_it(Visitor visitor) {
        new Asker(new RawClient(this::at)).ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page page = signedIn(visitor.page(), agent);
        page.keyboard().press("n");
        page.waitForURL("**/agent/demande/**");
        page.waitForLoadState();
        page.keyboard().press("m");
        Typist.rest(page);
        page.keyboard().type("kilos de papiers");
        assertShows(page, "Je suis là");
        page.keyboard().press("Escape");
        Typist.rest(page);
        page.keyboard().press("k");
        assertShows(page, "En appel");
        assertThat(page.locator(".gps-presence [role=status]")).hasText("En appel");
        assertThat(page.getByLabel("Note pour le service")).hasValue("kilos de papiers");
        Page seen = signedIn(visitor.pageWithoutJavaScript(), lead);
        seen.navigate(at("/agent/equipe"));
        assertThat(line(seen)).containsText("En appel depuis 10 h 12");
        page.keyboard().press("k");
        assertShows(page, "Absent un moment");
        assertThat(page.getByLabel("Note pour le service")).hasValue("kilos de papiers");
        page.onDialog(dialog -> dialog.accept());
        page.getByText("Quitter").click();
        seen.reload();
        assertThat(line(seen)).not().containsText("Absent un moment");
        assertNothingSaysIt();
    }

    @Test
    void two_browsers_of_an_agent_agree(Visitor visitor) {
        Page one = signedIn(visitor.page(), agent);
        clock.moveTo(LocalDateTime.parse("2026-12-08T10:14"));
        Page other = signedIn(visitor.page(), agent);
        clock.moveTo(LocalDateTime.parse("2026-12-08T10:15"));
        one.keyboard().press("k");
        assertShows(one, "En appel");
        other.keyboard().press("k");
        assertShows(other, "En appel");
        other.reload();
        assertShows(other, "En appel");
        other.keyboard().press("k");
        assertShows(other, "Absent un moment");
        other.evaluate("document.querySelector('.gps-presence button').focus()");
        one.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertShows(one, "Absent un moment");
        other.keyboard().press("k");
        assertShows(other, "Je suis là");
        assertNothingSaysIt();
    }

    @Test
    void a_state_that_is_not_kept_is_not_shown(Visitor visitor) {
        Page page = signedIn(visitor.page(), agent);
        page.route("**/agent/presence", Route::abort);
        page.keyboard().press("k");
        assertThat(page.locator(".gps-presence [role=status]")).hasText("Ce n’est pas noté. Réessayez.");
        assertShows(page, "Je suis là");
        page.unroute("**/agent/presence");
        page.keyboard().press("k");
        assertShows(page, "En appel");
    }

    @Test
    void without_scripts_the_button_leads_back_to_the_list(Visitor visitor) {
        Page page = signedIn(visitor.pageWithoutJavaScript(), agent);
        page.navigate(at("/agent/guichets"));
        button(page).click();
        assertThat(page).hasURL(at("/agent"));
        assertShows(page, "En appel");
        button(page).click();
        button(page).click();
        assertShows(page, "Je suis là");
    }

    @Test
    void nobody_says_it_unless_signed_in_and_no_other_word_is_taken() {
        var client = new RawClient(this::at);
        var stranger = client.send(client.post("/agent/presence", "etat=absent"));
        Assertions.assertThat(stranger.statusCode()).isEqualTo(303);
        Assertions.assertThat(stranger.headers().firstValue("Location")).contains("/agent/connexion");
        String session = SignInForm.cookie(new SignInForm(client, clock).signIn(agent, ""), "agent");
        var odd = client.send(client.post("/agent/presence", "etat=parti").header("Cookie", session));
        Assertions.assertThat(odd.statusCode()).isEqualTo(400);
        assertNothingSaysIt();
    }

    /// Looks for the words of states in all rows of all tables.
    private void assertNothingSaysIt() {
        List<String> tables =
                database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query((row, _) -> row.getString(1)).list();
        Assertions.assertThat(tables).contains("agent_presence", "ledger_tail", "enquiry_step");
        Assertions.assertThat(tables)
                .allSatisfy(table -> Assertions.assertThat(database.sql("select count(*) from " + table
                                        + " one where cast(row_to_json(one) as text) ~ 'en-appel|\"absent\"|in.call'")
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    private Page signedIn(Page page, Hired who) {
        team.signIn(page, at("/agent"), who);
        page.waitForLoadState();
        return page;
    }

    private Locator line(Page page) {
        return page.locator(".gps-desks li")
                .filter(new Locator.FilterOptions()
                        .setHasText(agent.agent().login().value()));
    }

    /// Playwright's text of the button would include its hidden states.
    private static void assertShows(Page page, String state) {
        assertThat(page.locator(".gps-presence [data-state]:not([hidden])")).hasText(state);
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mon état"));
    }
}
