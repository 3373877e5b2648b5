package fr.gpsusagers.portal.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// The answer offers a callback with its time: on the page, to programs, and unchanged until it is confirmed.
@ExtendWith(Browser.class)
class CallbackInAdviceJourney extends RunningProduct {

    private static final String BESSIN = "guichet-circo-bessin";
    private static final String ANSWER = "/parcours/rsa/rsa-accompagnement/rsa-rendez-vous-manque?lieu=14047";
    private static final String FORM = "/rappel?parcours=rsa/rsa-accompagnement/rsa-rendez-vous-manque&lieu=14047";

    private final RawClient client = new RawClient(this::at);

    @Autowired
    private PromiseTimes promiseTimes;

    @Autowired
    private PackInUse packs;

    @BeforeEach
    void a_desk_calls_back() {
        on("2026-12-01T10:05");
        team.hire(Role.AGENT, BESSIN);
    }

    @Test
    void by_day_the_time_stands_below_the_telephone(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at(ANSWER));
        assertThat(link(page, "Appeler")).isVisible();
        assertThat(link(page, "Être rappelé aujourd’hui avant 12 h")).isVisible();
        visitor.look(page, "reponse-rappel-de-jour").holds();
    }

    @Test
    void in_the_evening_it_is_the_first_way_and_its_form_says_the_same_time(Visitor visitor) {
        on("2026-12-01T19:00");
        Page page = visitor.phone();
        page.navigate(at(ANSWER));
        assertThat(page.locator(".gps-call").first()).containsText("demain avant 12 h");
        visitor.look(page, "reponse-rappel-du-soir").holds();
        page.locator(".gps-call").first().click();
        assertThat(page.locator("main")).containsText("Nous vous rappelons demain avant 12 h");
    }

    @Test
    void a_program_gets_the_time() {
        String answer = client.send(client.post(
                                "/api/v1/orientations", "{\"need\":\"rsa-rendez-vous-manque\",\"place\":\"bayeux\"}")
                        .setHeader("Content-Type", "application/json"))
                .body();
        assertThat(answer).contains("\"kind\":\"rappel\"", "\"calledBy\":\"2026-12-01T12:00:00\"");
    }

    @Test
    void a_later_time_than_shown_is_said_before_anything_is_kept(Visitor visitor) {
        Page page = visitor.phone();
        page.navigate(at(FORM));
        assertThat(page.locator("main")).containsText("aujourd’hui avant 12 h");
        page.locator("#numero").fill("06 39 98 71 01");
        var others = new Asker(client);
        for (int other = 0; other < 12; other++) {
            others.ask("parcours=rsa/rsa-accompagnement/rsa-rendez-vous-manque&lieu=14047");
        }
        Response answer = page.waitForResponse(at("/rappel"), () -> press(page));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("L’heure a changé");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("aujourd’hui avant 16 h 30");
        assertThat(page.locator("#numero")).hasValue("06 39 98 71 01");
        visitor.look(page, "rappel-heure-changee").holds();
        press(page);
        assertThat(page.locator("#promis")).isVisible();
        assertThat(page.locator("main")).containsText("avant 16 h 30");
    }

    private void on(String moment) {
        clock.moveTo(LocalDateTime.parse(moment));
        promiseTimes.update(packs.current(), clock.instant());
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void press(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Demander mon rappel"))
                .click();
    }
}
