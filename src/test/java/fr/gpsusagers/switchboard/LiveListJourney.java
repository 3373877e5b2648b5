package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An agent's list updates by itself, in each of his tabs.
@ExtendWith(Browser.class)
class LiveListJourney extends RunningProduct {

    private static final int TABS = 8;
    private static final String LINES = ".gps-due a[href^='/agent/demande/']";

    @Test
    void a_list_that_updates_itself_does_not_keep_an_absent_agent_signed_in(Visitor visitor) {
        LocalDateTime morning = LocalDateTime.parse("2026-12-07T09:00");
        clock.moveTo(morning);
        var agent = team.hire(Role.AGENT, "guichet-circo-bessin");
        Page list = visitor.page();
        team.signIn(list, at("/agent"), agent);
        assertThat(list.locator(LINES)).hasCount(0);
        clock.moveTo(morning.plusMinutes(40));
        ask("0639985091");
        assertThat(list.locator(LINES)).hasCount(1);
        clock.moveTo(morning.plusMinutes(65));
        list.navigate(at("/agent"));
        assertThat(list).hasURL(at("/agent/connexion?fini=session"));
    }

    @Test
    void a_new_request_appears_in_eight_tabs_without_a_reload_by_one_stream(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-04T09:00"));
        var agent = team.hire(Role.AGENT, "guichet-circo-bessin");
        Page first = visitor.page();
        team.signIn(first, at("/agent"), agent);
        List<Page> tabs = new ArrayList<>(List.of(first));
        List<String> streams = new ArrayList<>();
        first.context().onRequest(request -> {
            if (request.url().endsWith("/agent/flux")) {
                streams.add(request.url());
            }
        });
        while (tabs.size() < TABS) {
            Page tab = first.context().newPage();
            tab.navigate(at("/agent"));
            tabs.add(tab);
        }
        tabs.forEach(tab -> assertThat(tab.locator("main")).containsText("Rien n’attend"));
        first.evaluate("window.witness = 'the same page'");
        ask("0639985090");
        tabs.forEach(tab -> assertThat(tab.locator(LINES)).hasCount(1));
        assertThat(first.evaluate("window.witness")).isEqualTo("the same page");
        assertThat(streams).as("streams of eight tabs").hasSizeLessThanOrEqualTo(1);
        first.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prendre la suivante"))
                .click();
        assertThat(first.locator("h1")).not().hasText("À faire maintenant");
    }

    private void ask(String number) {
        var client = new RawClient(this::at);
        client.send(client.post(
                "/rappel",
                "numero=" + number + "&demande=" + UUID.randomUUID()
                        + "&parcours=rsa/rsa-accompagnement/rsa-referent&lieu=14047"));
    }
}
