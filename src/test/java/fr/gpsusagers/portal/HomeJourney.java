package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The home page: the field and a human on the first screen of a telephone, then eight subjects, then other doors.
@ExtendWith(Browser.class)
class HomeJourney extends RunningProduct {

    private static final int FOLD = 640;

    @Test
    void the_field_its_examples_the_number_and_the_callback_stand_on_the_first_screen(Visitor visitor) {
        team.hire(Role.AGENT, "guichet-circo-bessin");
        Page page = visitor.phone();
        page.setViewportSize(320, FOLD);
        page.navigate(at("/"));
        List.of("#mots", "#mots-aide", ".gps-tell button", ".gps-human a[href^='tel:']", ".gps-human a[href='/rappel']")
                .forEach(part -> assertThat(foot(page.locator(part))).as(part).isLessThanOrEqualTo(FOLD));
    }

    @Test
    void eight_subjects_are_offered_and_none_repeats_another_door(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/"));
        assertThat(page.locator(".gps-theme")).hasCount(8);
        assertThat(page.getByText("J’ai reçu un courrier").count()).isEqualTo(2);
        assertThat(page.locator(".gps-themes")).not().containsText("Urgence");
        assertThat(page.locator(".gps-themes")).not().containsText("parler à quelqu’un");
    }

    @Test
    void a_wide_screen_shows_field_human_and_all_subjects_without_scrolling(Visitor visitor) {
        Page page = visitor.page();
        page.setViewportSize(1280, 900);
        page.navigate(at("/"));
        assertThat(foot(page.locator(".gps-theme").last())).isLessThanOrEqualTo(900);
    }

    private static double foot(Locator part) {
        var box = part.first().boundingBox();
        return box.y + box.height;
    }
}
