package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Shows the pack that we ship. The expected texts are read from the pack itself, so changing its content breaks no
/// test. A long proof: learning its model takes most of a minute.
@ExtendWith(Browser.class)
@LongProof
class ShippedPackJourney extends RunningProduct {

    @Autowired
    private PackInUse packs;

    private final Pack shipped = TestPacks.read(Path.of("packs/calvados"));
    private Pack former = TestPacks.example();

    @BeforeEach
    void putItInService() {
        former = packs.current();
        packs.replaceBy(shipped);
    }

    @AfterEach
    void putTheFormerOneBack() {
        packs.replaceBy(former);
    }

    @Test
    void the_first_page_shows_eight_subjects_with_the_words_of_the_first_question(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));

        assertThat(page.locator(".gps-theme")).hasCount(8);
        Assertions.assertThat(shipped.guide().root().choices().stream().map(Choice::label))
                .containsAll(page.locator(".gps-theme b").allInnerTexts());
        assertThat(page.locator("header").first())
                .containsText(shipped.identity().productName());
    }

    @Test
    void one_need_of_each_theme_has_a_page(Visitor visitor) {
        Page page = visitor.page();
        shipped.guide()
                .themes()
                .forEach(theme -> shipped.guide().needs().stream()
                        .filter(need -> need.theme().equals(theme.id()))
                        .findFirst()
                        .ifPresent(need -> {
                            String way = String.join("/", shipped.guide().shortestWay(need.id()));
                            Response answer = page.navigate(at("/parcours/" + way));
                            Assertions.assertThat(answer.ok()).as(way).isTrue();
                            assertThat(page.locator("h1").first()).isVisible();
                            assertThat(page.locator("header").first())
                                    .containsText(shipped.identity().administration());
                        }));
    }

    @Test
    void whoever_wants_to_speak_to_someone_gets_the_number_of_the_switchboard(Visitor visitor) {
        Need always = shipped.guide().always();
        Page page = visitor.page();
        page.navigate(at("/besoin/" + always.id().value()));

        assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
        assertThat(page.locator("main")).containsText(always.label());
    }
}
