package fr.gpsusagers.receiving;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What leads and administrators see of a desk that works by mail.
@ExtendWith(Browser.class)
class MailboxOnPagesJourney extends DeskByMail {

    /// Only who answers callers can help a colleague at the telephone.
    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, false", "OPERATOR, true"})
    void a_page_asks_for_calls_for_help_only_for_who_may_answer_them(Role role, boolean asks, Visitor visitor) {
        Hired agent = team.hire(role, "guichet-standard");
        Page page = visitor.page();
        var asked = new ArrayList<String>();
        page.onResponse(response ->
                asked.add(response.status() + " " + URI.create(response.url()).getPath()));
        team.signIn(page, at("/agent"), agent);
        page.navigate(at("/agent/guichets"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).noneMatch(answer -> answer.startsWith("403"));
        assertThat(asked.contains("200 /agent/standard/alentour")).isEqualTo(asks);
    }

    @Test
    void a_team_shows_the_mailbox_by_the_name_of_its_desk_and_plans_nothing_with_it(Visitor visitor) {
        Hired lead = team.hire(Role.TEAM_LEAD, RSA.value());
        asker.ask(ABOUT_RSA);
        post(link(toDesk(), "pris"));

        Page page = visitor.page();
        team.signIn(page, at("/agent"), lead);
        page.navigate(at("/agent/equipe"));
        Locator mailbox = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Boîte mail de " + desk().name()));
        assertThat(mailbox).containsText("Dernière action par mail");
        assertThat(page.locator("main")).not().containsText("boite-guichet");
        assertThat(page.getByLabel("Qui")).containsText(lead.agent().login().value());
        visitor.look(page, "equipe-boite").holds();
    }
}
