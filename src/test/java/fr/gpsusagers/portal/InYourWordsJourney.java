package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A citizen describes the problem in their own words: clear, ambiguous, not understood, in danger.
@ExtendWith({Browser.class, OutputCaptureExtension.class})
class InYourWordsJourney extends RunningProduct {

    private static final String DEAF = "je suis sourde, mon rsa est suspendu, j'habite à Lisieux";
    private static final String DOUBT = "on ma envoyé un papier du departement";
    private static final String NOTHING = "raconte moi une blague";
    private static final String FOLLOWED = "quelqu'un me suit, je sais pas quoi faire";
    private static final String FEAR = "mon mari me frappe, il est dans la pièce à côté";

    @Autowired
    private JdbcClient database;

    @Test
    void what_is_sure_leads_straight_to_the_answer_and_says_what_was_understood(Visitor visitor) {
        Page page = visitor.page();
        say(page, DEAF);
        assertThat(page)
                .hasURL(Pattern.compile(".*/parcours/rsa/rsa-suspension\\?lieu=14366&situation=sourd&compris=.*"));
        assertThat(page.locator("main")).containsText("Une machine a compris");
        assertThat(page.locator("main")).containsText("Mon RSA est suspendu, réduit ou arrêté, Lisieux");
        assertThat(page.locator("#ou")).hasCount(0);
        assertThat(page.locator(".gps-best a[href^='tel:']")).hasCount(0);
    }

    @Test
    void ce_n_est_pas_ca_offers_the_other_meanings_then_the_questions(Visitor visitor) {
        Page page = visitor.page();
        say(page, DEAF);
        page.getByRole(AriaRole.BUTTON, named("Ce n’est pas ça")).click();
        assertThat(page.locator("h1")).hasText("Est-ce plutôt cela ?");
        page.getByText("Aucune de ces réponses").click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours\\?lieu=14366&situation=sourd.*"));
    }

    @Test
    void in_a_doubt_there_are_at_most_three_choices_and_one_leads_on(Visitor visitor) {
        Page page = visitor.page();
        say(page, DOUBT);
        assertThat(page.locator("h1")).hasText("Est-ce l’une de ces situations\u00A0?");
        assertThat(page.locator("main")).containsText(DOUBT);
        assertThat(page.locator("main")).containsText("Une machine a lu vos mots");
        assertThat(page.locator("main .gps-choices button").count()).isBetween(2, 3);
        page.locator("main .gps-choices button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/.*"));
    }

    @Test
    void off_the_subject_it_is_said_and_nothing_typed_is_lost(Visitor visitor) {
        Page page = visitor.page();
        say(page, NOTHING);
        assertThat(page.locator("h1")).hasText("Nous n’avons pas de réponse à cela");
        assertThat(page.getByLabel("Dites ce qui vous amène")).hasValue(NOTHING);
        assertThat(page.getByText("Je réponds à des questions")).isVisible();
        assertThat(page.getByText("Je veux parler à quelqu’un")).isVisible();
    }

    @Test
    void what_another_body_does_is_said_with_its_name(Visitor visitor) {
        Page page = visitor.page();
        say(page, "refaire ma carte d'identité perdue, j'habite à Lisieux");
        assertThat(page.locator("main")).containsText("Le Département ne s’en occupe pas");
        assertThat(page.locator("main")).containsText("airie");
    }

    @Test
    void nothing_written_is_told_at_the_field(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, "");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page.locator("#mots-erreur")).isVisible();
    }

    @Test
    void in_danger_the_numbers_come_first_and_who_may_be_overheard_writes(Visitor visitor) {
        Page page = visitor.phone();
        say(page, FEAR);
        assertThat(page.locator("h1")).hasText("Appelez tout de suite");
        assertThat(page.locator(".gps-sos a").first()).hasAttribute("href", "sms:114");
    }

    @Test
    void in_danger_and_in_doubt_the_numbers_come_first_then_the_choices(Visitor visitor) {
        Page page = visitor.phone();
        say(page, FOLLOWED);
        assertThat(page.locator(".gps-sos a").first()).hasAttribute("href", "tel:17");
        assertThat(page.locator("main")).containsText("Est-ce plutôt cela");
        page.locator("main .gps-choices button").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/.*"));
        assertThat(page.locator("main")).not().containsText("Est-ce plutôt cela");
    }

    @Test
    void who_reports_a_danger_reads_the_numbers_then_whom_to_tell(Visitor visitor) {
        Page page = visitor.page();
        say(page, "ma voisine âgée est enfermée et battue par son neveu en ce moment");
        assertThat(page).hasURL(Pattern.compile(".*/n27.*alerte=.*"));
        assertThat(page.locator(".gps-sos a").first()).hasAttribute("href", "tel:17");
        assertThat(page.locator("main")).containsText("Pour être aidé ensuite");
    }

    @Test
    void for_someone_deaf_in_danger_the_114_comes_first(Visitor visitor) {
        Page page = visitor.phone();
        say(page, "je suis sourde, " + FEAR);
        assertThat(page.locator(".gps-sos a").first()).hasAttribute("href", "sms:114");
    }

    @Test
    void what_is_past_gets_the_right_number_and_no_alarm(Visitor visitor) {
        Page page = visitor.page();
        say(page, "mon ex me frappait, c'est fini depuis deux ans mais je voudrais en parler");
        assertThat(page.locator("h1")).not().hasText("Appelez tout de suite");
        assertThat(page.locator("main")).containsText("3919");
        assertThat(page.locator(".gps-sos")).hasCount(0);
    }

    @Test
    void what_is_past_gets_the_right_number_beside_the_choices_too(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, "mon ex me frappait, c'est fini, mon rsa et mon loyer sont en retard");
        assertThat(page.locator("h1")).hasText("Est-ce l’une de ces situations\u00A0?");
        assertThat(page.locator("main .gps-note")).containsText("Pour en parler, appelez le\u00A03919");
        assertThat(page.locator("main .gps-note a").first()).hasAttribute("href", "tel:3919");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sure     | je suis sourde, mon rsa est suspendu, j'habite à Lisieux
            hesitant | on ma envoyé un papier du departement
            nothing  | raconte moi une blague
            danger   | mon mari me frappe, il est dans la pièce à côté
            unsure   | quelqu'un me suit, je sais pas quoi faire
            reports  | ma voisine âgée est enfermée et battue par son neveu
            past     | mon ex me frappait, c'est fini depuis deux ans mais je voudrais en parler
            doubted  | mon ex me frappait, c'est fini, mon rsa et mon loyer sont en retard
            place    | mon rsa est suspendu
            """)
    void every_page_holds_for_everyone(String name, String words, Visitor visitor) {
        Page page = visitor.page();
        say(page, words);
        String text = page.locator("main").innerText();
        visitor.look(page, "words-" + name).holds();
        Page plain = visitor.pageWithoutJavaScript();
        say(plain, words);
        assertThat(plain.locator("main").innerText()).isEqualTo(text);
    }

    @Test
    void the_keyboard_is_enough(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));
        page.getByLabel("Dites ce qui vous amène").focus();
        page.keyboard().type(DOUBT);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("main .gps-choices button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/parcours/.*"));
    }

    @Test
    void while_someone_types_what_is_understood_is_offered(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));
        page.getByLabel("Dites ce qui vous amène").pressSequentially("mon rsa a été suspendu ce mois ci");
        assertThat(page.locator(".gps-tell__guess a").first()).containsText("Mon RSA est suspendu");
    }

    @Test
    void no_word_is_in_an_address_a_log_or_the_database_unless_agreed(Visitor visitor, CapturedOutput output) {
        Page page = visitor.page();
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.url()));
        say(page, "mon rsa est suspendu, zorglubine et ratatouillage");
        page.getByLabel("Où habitez-vous").or(page.locator("main h1")).first().waitFor();
        assertThat(addresses).noneMatch(address -> address.contains("zorglubine"));
        assertThat(output.getAll()).doesNotContain("zorglubine");
        assertThat(everythingKept()).doesNotContain("zorglubine", "ratatouillage");
    }

    @Test
    void an_agreed_phrase_is_kept_without_names_and_numbers_and_learns_from_the_choice(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));
        page.getByLabel("Dites ce qui vous amène")
                .fill("on ma envoyé un papier du departement, madame Zorglubine, 06 12 34 56 78");
        page.getByText("Une machine lit vos mots").click();
        page.getByLabel("Gardez ma phrase").check();
        page.getByRole(AriaRole.BUTTON, named("Trouver")).click();
        assertThat(everythingKept())
                .contains("envoyé un papier du departement")
                .doesNotContain("Zorglubine", "12 34")
                .doesNotContain("choisi");
        page.locator("main .gps-choices button").first().click();
        assertThat(everythingKept()).contains("choisi");
    }

    private void say(Page page, String words) {
        page.navigate(at("/"));
        page.getByLabel("Dites ce qui vous amène").fill(words);
        page.getByRole(AriaRole.BUTTON, named("Trouver")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /// Every row of every table, as one text.
    private String everythingKept() {
        return database.sql("select schema_to_xml('public', true, false, '')::text")
                .query(String.class)
                .single();
    }
}
