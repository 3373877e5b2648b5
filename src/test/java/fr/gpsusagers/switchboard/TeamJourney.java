package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A team lead, the team and the switchboard, without JavaScript.
@ExtendWith(Browser.class)
class TeamJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String BESSIN = "guichet-circo-bessin";

    private final Asker asker = new Asker(new RawClient(this::at));

    @Autowired
    private WatchAbsences watchAbsences;

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:40"));
    }

    @Test
    void who_stands_in_finds_what_someone_held_who_is_away(Visitor visitor) {
        Hired lead = team.hire(Role.TEAM_LEAD, RSA, BESSIN);
        Hired away = team.hire(Role.AGENT, RSA);
        Hired standIn = team.hire(Role.AGENT, BESSIN);
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366");
        Page agent = visitor.pageWithoutJavaScript();
        team.signIn(agent, at("/agent"), away);
        agent.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(agent, "Prendre");
        Page colleague = visitor.pageWithoutJavaScript();
        team.signIn(colleague, at("/agent"), standIn);
        colleague.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        assertThat(colleague.locator("main")).containsText("Aucune demande à vous montrer");

        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent"), lead);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Équipe"))
                .click();
        press(page, "Noter l’absence");
        assertThat(page.locator("[role=alert]")).containsText("Choisissez qui est absent");
        declareAway(page, away, standIn);
        assertThat(page.locator("main")).containsText("Absence du mardi 8 décembre au vendredi 11 décembre, relais");

        clock.moveTo(LocalDateTime.parse("2026-12-08T10:00"));
        watchAbsences.watchAgents(clock.instant());
        colleague.navigate(at("/agent/retrouver?reference=" + ticket.reference()));
        press(colleague, "Prendre");
        assertThat(colleague.locator("main")).containsText("prise par vous");
        page.reload();
        press(page, "Retirer l’absence");
        assertThat(page.locator("main")).not().containsText("Absence du mardi");
    }

    @Test
    void the_switchboard_sees_where_a_request_of_another_desk_stands_and_no_word_of_it(Visitor visitor) {
        team.hire(Role.AGENT, RSA);
        Hired operator = team.hire(Role.OPERATOR, "guichet-standard");
        Ticket ticket = asker.ask("parcours=rsa/rsa-suspension&lieu=14366&mots=Je+suis+perdue.");
        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent"), operator);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Retrouver"))
                .click();
        page.getByLabel("Référence").fill(ticket.reference().toLowerCase(Locale.ROOT));
        press(page, "Retrouver");
        assertThat(page.locator("main")).containsText("En attente d’un agent");
        assertThat(page.locator("main")).containsText("Agents de gestion du RSA, secteur 1");
        assertThat(page.locator("main")).not().containsText("perdue");
        page.getByLabel("Référence").fill("ZZZ-222");
        press(page, "Retrouver");
        assertThat(page.locator("[role=alert]")).containsText("Relisez-la avec la personne");
    }

    private static void declareAway(Page page, Hired away, Hired standIn) {
        page.getByLabel("Qui").selectOption(away.agent().id().value().toString());
        page.getByLabel("Premier jour").fill("2026-12-08");
        page.getByLabel("Dernier jour").fill("2026-12-11");
        page.getByLabel("En relais").selectOption(standIn.agent().id().value().toString());
        press(page, "Noter l’absence");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
