package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.TextBrowser;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What citizens type before they ask for something. Each text must get a page
/// that alarms nobody and says how to go on.
@ExtendWith(Browser.class)
class OrdinaryWordsJourney extends RunningProduct {

    private static final String QUESTION = "Êtes-vous en danger en ce moment ?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bonjour                           | Bonjour !
            Bonjour madame                    | Bonjour !
            merci                             | Bonjour !
            merci beaucoup, bonne journée     | Bonjour !
            coucou                            | Bonjour !
            👍                                | Bonjour !
            12                                | Bonjour !
            Jean-Pierre Dupont                | Bonjour !
            caen                              | De quoi avez-vous besoin ?
            Lisieux                           | De quoi avez-vous besoin ?
            j'habite à Bayeux                 | De quoi avez-vous besoin ?
            vous êtes un robot ?              | C’est une machine qui lit vos mots
            c'est quoi ce site                | C’est une machine qui lit vos mots
            qui lit ce que j'écris ?          | C’est une machine qui lit vos mots
            ?                                 | Bonjour !
            asdfgh                            | Aidez-nous à bien comprendre
            <script>                          | Aidez-nous à bien comprendre
            je t'aime                         | Bonjour !
            dossier                           | De quoi s’agit-il ?
            mon paiement                      | De quoi s’agit-il ?
            on devait me rappeler             | De quoi s’agit-il ?
            besoin d'aide                     | De quoi s’agit-il ?
            facture                           | De quoi s’agit-il ?
            je suis sourd                     | De quoi s’agit-il ?
            je sais pas par où commencer      | De quoi s’agit-il ?
            je comprends rien                 | De quoi s’agit-il ?
            quel temps fait-il                | Nous n’avons pas de réponse à cela
            je suis mort de rire              | Nous n’avons pas de réponse à cela
            Il pleut depuis hier              | Aidez-nous à bien comprendre
            """)
    void who_asks_for_nothing_yet_is_asked_again_kindly(String words, String headline) {
        Document page = say(words);
        assertThat(textOf(page, "h1")).isEqualTo(headline);
        assertThat(page.select(".gps-sos")).isEmpty();
        assertThat(page.select("main details")).noneMatch(OrdinaryWordsJourney::asksAboutDanger);
        assertThat(page.select("main button").eachText()).anyMatch(text -> text.contains("mon RSA est coupé"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rsa       | /parcours/rsa
            logement  | /parcours/logement
            enfant    | /parcours/famille
            """)
    void a_word_that_names_a_theme_opens_its_question(String words, String path) {
        Document page = say(words);
        assertThat(page.location()).contains(path);
        assertThat(textOf(page, "h1")).contains("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "suicide", "appelez une ambulance", "ne me tuez pas"})
    void a_word_that_may_tell_a_danger_is_asked_about_and_raises_no_alarm(String words) {
        Document page = say(words);
        assertThat(page.select(".gps-sos")).allMatch(numbers -> numbers.closest("details:not([open])") != null);
        assertThat(page.select("main details").stream().filter(OrdinaryWordsJourney::asksAboutDanger))
                .hasSize(1);
    }

    @Test
    void who_is_afraid_of_someone_is_told_gently_who_listens(Visitor visitor) {
        Page page = visitor.page();
        say(page, "jai peur de mon mari");
        assertThat(page.locator("main a[href='tel:3919']").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("J’ai peur de faire du mal");
    }

    @Test
    void a_minor_who_asks_for_contraception_is_sent_to_no_child_protection(Visitor visitor) {
        Page page = visitor.page();
        say(page, "j'ai 16 ans je veux la pilule sans que mes parents sachent");
        assertThat(page.locator("main a[href='tel:119']")).hasCount(0);
        assertThat(page.url()).contains("famille-sexualite");
    }

    @Test
    void an_example_is_sent_by_one_press_and_keeps_the_place(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, "Lisieux");
        page.getByRole(AriaRole.BUTTON, named("mon RSA est coupé")).click();
        assertThat(page.locator("h1")).not().hasText("De quoi avez-vous besoin\u00A0?");
        assertThat(page.url() + page.content()).contains("14366");
    }

    @Test
    void where_nothing_names_the_danger_the_numbers_are_behind_one_press(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, "ne me tuez pas");
        var question = page.locator("main details", withText(QUESTION));
        assertThat(question.locator("a[href='tel:17']")).isHidden();
        question.locator("summary").click();
        assertThat(question.locator("a[href='tel:17']")).isVisible();
        assertThat(question.locator("a[href='sms:114']")).isVisible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bonjour        | bonjour
            lieu           | Lisieux
            robot          | vous êtes un robot ?
            vague          | mon dossier
            un-mot         | rsa
            peur           | jai peur de mon mari
            danger-demande | ne me tuez pas
            """)
    void every_page_holds_for_everyone(String name, String words, Visitor visitor) {
        Page page = visitor.page();
        say(page, words);
        visitor.look(page, "ordinaire-" + name).holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            моя дитина не дихає                 | uk | ltr | tel:15
            my husband is hitting me right now  | en | ltr | tel:17
            زوجي يضربني                         | ar | rtl | tel:17
            necesito ayuda para pagar la luz    | es | ltr | tel:112
            """)
    void who_writes_in_another_language_is_answered_in_it_numbers_first(
            String words, String language, String direction, String first, Visitor visitor) {
        Page page = visitor.page();
        say(page, words);
        var answer = page.locator("main [lang=" + language + "]");
        assertThat(answer).hasAttribute("dir", direction);
        assertThat(answer.locator("ul a").first()).hasAttribute("href", first);
        assertThat(answer.locator("ul a[href='sms:114']")).isVisible();
        visitor.look(page, "langue-" + language).holds();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            мені потрібна допомога з житлом | uk
            გამარჯობა, დახმარება მჭირდება   | und
            """)
    void a_callback_notes_the_language_of_the_person(String words, String code, Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        team.hire(Role.AGENT, "guichet-standard");
        Page page = visitor.pageWithoutJavaScript();
        say(page, words);
        page.locator("main a[href^='/rappel?']").first().click();
        assertThat(page.locator("#langue")).hasValue(code);
        assertThat(page.locator("textarea[name=mots]")).hasValue("");
        assertThat(page.locator("main")).containsText("Nous parlons français");
        assertThat(page.url()).contains("situation=non-francophone");
    }

    @ParameterizedTest
    @CsvSource({"Rouen, Seine-Maritime", "RSA à Rouen, Seine-Maritime", "caf cherbourg, Manche", "MDPH Alençon, Orne"})
    void a_place_elsewhere_leads_to_its_own_departement_whatever_is_needed(String words, String departement) {
        Document page = say(words);
        assertThat(textOf(page, "h1")).contains("n’est pas dans le Calvados");
        assertThat(textOf(page, "main"))
                .contains("Votre département : " + departement)
                .doesNotContain("Une machine a compris");
    }

    @Test
    void a_language_that_nobody_foresaw_gets_the_numbers_too(Visitor visitor) {
        Page page = visitor.page();
        say(page, "გამარჯობა, დახმარება მჭირდება");
        assertThat(page.locator("main [lang=en] a[href='tel:112']").first()).isVisible();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String textOf(Document page, String part) {
        return TextBrowser.plain(page.expectFirst(part));
    }

    private static boolean asksAboutDanger(Element part) {
        return TextBrowser.plain(part).contains(QUESTION);
    }

    /// Says it in a browser of texts: most of these pages differ in words only.
    private Document say(String words) {
        var browser = new TextBrowser();
        Document home = browser.open(at("/"));
        home.select("#mots").val(words);
        return browser.press(home, "Trouver");
    }

    private void say(Page page, String words) {
        page.navigate(at("/"));
        page.locator("#mots").fill(words);
        page.getByRole(AriaRole.BUTTON, named("Trouver")).click();
    }
}
