package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.ScreenReader;
import fr.gpsusagers.running.ScreenReader.Announcement;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A blind agent answers a request: each key is answered by one announcement, and by at most fifteen words where it
/// does something. Fields and buttons are found by role and name, as the agent finds them.
@ExtendWith(Browser.class)
class HeardCaseJourney extends RunningProduct {

    private static final int MOST_WORDS = 15;
    private static final int MOST_TABS = 100;

    private Team.Hired agent;

    @BeforeEach
    void one_request_waits() {
        clock.moveTo(LocalDateTime.parse("2026-12-07T09:00"));
        agent = team.hire(Role.AGENT, "guichet-circo-falaise");
        var client = new RawClient(this::at);
        client.send(client.post(
                "/rappel",
                "numero=0639985092&demande=" + UUID.randomUUID()
                        + "&parcours=rsa/rsa-accompagnement/rsa-referent&lieu=14258"));
    }

    @Test
    void a_request_is_taken_noted_and_closed(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), agent);
        var reader = new ScreenReader(page);
        assertThat(doing(reader, () -> page.navigate(at("/agent"))).text()).contains("À faire maintenant");
        assertThat(doing(reader, () -> go(page, "n")).text()).contains("Falaise");
        tabTo(reader, page, "textbox", "Note");
        page.keyboard().type("rendez-vous redonné à la personne");
        tabTo(reader, page, "button", "Répondu");
        assertThat(doing(reader, () -> go(page, "Enter")).text()).contains("Demande close");
    }

    private static void go(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        page.waitForLoadState();
    }

    private static Announcement doing(ScreenReader reader, Runnable action) {
        Announcement one = only(reader.hear(action));
        assertThat(one.words()).as(one.toString()).isLessThanOrEqualTo(MOST_WORDS);
        return one;
    }

    /// Presses Tab until the focus is on the element with this role, whose name begins so.
    private static void tabTo(ScreenReader reader, Page page, String role, String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            Announcement one = only(reader.hear(() -> page.keyboard().press("Tab")));
            if (one.role().equals(role) && one.text().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to the " + role + " « " + name + " »");
    }

    private static Announcement only(List<Announcement> said) {
        assertThat(said).hasSize(1);
        return said.getFirst();
    }
}
