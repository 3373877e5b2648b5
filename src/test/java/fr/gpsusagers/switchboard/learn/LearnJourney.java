package fr.gpsusagers.switchboard.learn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An agent learns the product under « ? ».
@ExtendWith(Browser.class)
class LearnJourney extends RunningProduct {

    private static final String BROKEN_PICTURES = """
            async () => {
              const all = [...document.images];
              all.forEach(image => { image.loading = 'eager'; });
              await Promise.all(all.map(image => image.decode().catch(() => {})));
              return all.filter(image => !image.naturalWidth).map(image => image.src);
            }
            """;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATOR,      operateur,      Au standard",
        "AGENT,         agent,          Traiter les demandes",
        "TEAM_LEAD,     responsable,    Mener une équipe",
        "ADMINISTRATOR, administrateur, Administrer"
    })
    void each_role_gets_its_guide_by_one_key_and_reads_the_others(
            Role role, String word, String title, Visitor visitor) {
        Page page = signedIn(visitor.page(), role);
        page.keyboard().press("?");
        page.waitForURL("**/agent/aide/" + word);
        assertThat(page.locator("h1")).hasText(title);
        visitor.look(page, "aide-" + word).holds();
        assertThat((List<?>) page.evaluate(BROKEN_PICTURES)).isEmpty();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Aide").setExact(true))
                .first()
                .click();
        assertThat(page.locator(".gps-desks li").first()).containsText(title);
        assertThat(page.locator(".gps-desks li").first()).containsText("Pour vous");
        visitor.look(page, "aide").holds();
        for (Role other : Role.ofPeople()) {
            assertThat(page.navigate(at("/agent/aide/" + other.word())).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void where_there_is_a_card_of_keys_the_key_opens_it(Visitor visitor) {
        Page page = signedIn(visitor.page(), Role.OPERATOR);
        page.navigate(at("/agent/standard"));
        assertThat(page.locator("#mots")).isFocused();
        page.keyboard().press("Escape");
        Typist.rest(page);
        page.keyboard().press("?");
        assertThat(page.locator(".gps-keys-card")).hasAttribute("open", "");
        assertThat(page).hasURL(Pattern.compile(".*/agent/standard"));
    }

    @Test
    void without_scripts_the_guide_is_one_link_away_and_names_no_key(Visitor visitor) {
        Page page = signedIn(visitor.pageWithoutJavaScript(), Role.AGENT);
        page.getByRole(AriaRole.CONTENTINFO)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aide"))
                .click();
        assertThat(page.locator("h1")).hasText("Traiter les demandes");
        assertThat(page.locator("kbd:visible")).hasCount(0);
        assertThat(page.getByText("La touche", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isHidden();
        page.navigate(at("/agent/aide/fiche"));
        assertThat(page.locator("#carte kbd").first()).isVisible();
    }

    @Test
    void the_sheet_of_keys_fits_one_page_of_paper_and_has_the_numbers_of_the_pack(Visitor visitor) {
        Page page = signedIn(visitor.page(), Role.AGENT);
        page.navigate(at("/agent/aide/fiche"));
        visitor.look(page, "aide-fiche").holds();
        assertThat(page.locator("#numeros dt").allInnerTexts()).contains("15", "17", "18", "112", "114", "119", "3919");
        assertThat(page.locator("section:has(#regles) li")).hasCount(5);
        String paper = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", "aide-fiche.pdf"))),
                StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results())
                .hasSize(1);
        assertThat(paper).containsPattern("/MediaBox\\s*\\[0 0 59[45](\\.\\d+)? 84[12]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agent/aide", "/agent/aide/agent", "/agent/aide/fiche"})
    void visitors_who_are_not_signed_in_are_sent_to_sign_in(String address) {
        var client = new RawClient(this::at);
        var answer = client.send(client.get(address));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/agent/connexion");
    }

    @Test
    void a_picture_is_kept_by_browsers_for_a_year_and_an_unknown_one_is_not_found() {
        var client = new RawClient(this::at);
        var answer = client.send(client.get("/image/aide/liste.png"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(client.send(client.get("/image/aide/inconnue.png")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_guide_of_no_role_is_not_found(Visitor visitor) {
        Page page = signedIn(visitor.page(), Role.AGENT);
        assertThat(page.navigate(at("/agent/aide/astronaute")).status()).isEqualTo(404);
    }

    private Page signedIn(Page page, Role role) {
        Hired hired = role == Role.ADMINISTRATOR ? team.hire(role) : team.hire(role, "guichet-standard");
        team.signIn(page, at("/agent"), hired);
        page.waitForLoadState();
        return page;
    }
}
