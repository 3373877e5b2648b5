package fr.gpsusagers.messaging;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What leads and administrators see of a desk that works by mail.
@ExtendWith(Browser.class)
class MailboxOnPagesJourney extends DeskByMail {

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
