package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// « Ce que mon responsable voit de moi »: what the page says is what the lead sees, and what it denies is nowhere.
@ExtendWith(Browser.class)
class OwnViewJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String TOO_SMALL_TO_PRESS = """
            [...document.querySelectorAll('header a, header button')]
              .map(target => [target.outerHTML, target.getBoundingClientRect()])
              .filter(([, box]) => box.width < 44 || box.height < 44)
              .map(([html]) => html)
            """;

    private Hired agent;
    private Hired lead;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T10:12"));
        agent = team.hire(Role.AGENT, RSA);
        lead = team.hire(Role.TEAM_LEAD, RSA);
    }

    @Test
    void an_agent_reads_the_very_line_that_his_lead_reads(Visitor visitor) {
        Page own = signedIn(visitor.page(), agent);
        Page seen = signedIn(visitor.pageWithoutJavaScript(), lead);
        assertSameLine(own, seen, "Liste ouverte aujourd’hui à 10 h 12");
        own.keyboard().press("k");
        assertThat(own.locator(".gps-presence [data-state]:not([hidden])")).hasText("En appel");
        assertSameLine(own, seen, "En appel depuis 10 h 12");
        seen.getByLabel("Qui").selectOption(agent.agent().id().value().toString());
        seen.getByLabel("Premier jour").fill("2026-12-09");
        seen.getByLabel("En relais").selectOption(lead.agent().id().value().toString());
        seen.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noter l’absence"))
                .click();
        assertSameLine(
                own,
                seen,
                "Absence mercredi 9 décembre, relais : " + lead.agent().login().value());
        visitor.look(own, "moi").holds();
        Assertions.assertThat((List<?>) own.evaluate(TOO_SMALL_TO_PRESS)).isEmpty();
    }

    @Test
    void each_role_may_read_its_own_page(Visitor visitor) {
        Page page = signedIn(visitor.page(), lead);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Moi"))
                .click();
        assertThat(page.locator("#ligne")).containsText(lead.agent().login().value());
        assertThat(page.locator("#ligne li")).hasCount(1);
        Page other = signedIn(visitor.page(), team.hire(Role.ADMINISTRATOR));
        other.navigate(at("/agent/moi"));
        assertThat(other.locator("main")).containsText("Aucun responsable ne voit votre présence.");
    }

    @Test
    void neither_the_card_nor_the_ledger_tells_a_lead_which_agent_did_what(Visitor visitor) {
        Ticket ticket = new Asker(new RawClient(this::at)).ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page page = signedIn(visitor.pageWithoutJavaScript(), agent);
        open(page, ticket);
        press(page, "Prendre");
        page.getByLabel("Note pour le service").fill("Dossier complet.");
        press(page, "Noter");
        Page seen = signedIn(visitor.pageWithoutJavaScript(), lead);
        open(seen, ticket);
        assertThat(seen.locator("main")).containsText("prise par un collègue");
        assertThat(seen.locator("main")).containsText("Prise par un agent");
        assertThat(seen.locator("main")).containsText("Note par un agent");
        assertThat(seen.locator("main")).containsText("Dossier complet.");
        assertDoesNotName(seen, agent.agent());
        seen.navigate(at("/agent"));
        assertThat(seen.locator("main")).containsText("Prise par un collègue");
        assertDoesNotName(seen, agent.agent());
        assertNotInLedger(agent.agent());
    }

    private void assertSameLine(Page own, Page seen, String words) {
        seen.navigate(at("/agent/equipe"));
        own.navigate(at("/agent/moi"));
        String line =
                ".gps-desks li > span:has(> b:text-is('" + agent.agent().login().value() + "'))";
        Assertions.assertThat(own.locator(line).innerHTML())
                .isEqualTo(seen.locator(line).innerHTML());
        Assertions.assertThat(own.locator(line).innerText().replaceAll("[\u00A0\u202F]", " "))
                .contains(words);
    }

    /// Neither the page nor anything hidden in it names the agent.
    private static void assertDoesNotName(Page page, Agent agent) {
        Assertions.assertThat(page.content())
                .doesNotContain(agent.login().value() + "<", agent.id().toString());
    }

    private void assertNotInLedger(Agent agent) {
        List<String> entries =
                database.sql("""
                        select cast(row_to_json(one) as text) from ledger_tail one
                        union all select cast(row_to_json(one) as text) from ledger_entry one
                        """).query((row, _) -> row.getString(1)).list();
        Assertions.assertThat(String.join("\n", entries))
                .contains("enquiry-taken", "enquiry-noted")
                .doesNotContain(agent.id().toString(), agent.login().value() + "\"");
    }

    private void open(Page page, Ticket ticket) {
        page.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
    }

    private Page signedIn(Page page, Hired who) {
        team.signIn(page, at("/agent"), who);
        page.waitForLoadState();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
