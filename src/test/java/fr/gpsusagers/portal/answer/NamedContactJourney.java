package fr.gpsusagers.portal.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that name a contact open its page.
@ExtendWith(Browser.class)
class NamedContactJourney extends RunningProduct {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_BYTES = 14_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mdph                           | /contact/mdph-caen
            adresse du CMS d'Ifs           | /contact/cms-ifs?lieu=14341
            0231352120                     | /contact/cms-ifs
            maison des solidarités lisieux | /contact/circo-pays-auge-sud?lieu=14366
            114                            | situation=sourd
            rsa                            | /parcours/rsa
            assistante sociale de ifs      | lieu=14341
            """)
    void words_that_name_a_contact_open_its_page(String words, String address, Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, words);
        assertThat(page.url()).contains(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17      | 17
            119     | 119
            le 3919 | 3919
            """)
    void a_bare_number_opens_the_contact_that_it_calls(String words, String number, Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        say(page, words);
        assertThat(page.url()).contains("/contact/");
        assertThat(page.locator("main a[href='tel:" + number + "']").first()).isVisible();
    }

    @Test
    void the_page_says_state_act_address_and_what_is_to_be_confirmed(Visitor visitor) {
        Page page = visitor.phone();
        say(page, "maison des solidarités lisieux");
        assertThat(page.locator("h1[data-partie=contact]")).containsText("Accueil social du Département");
        assertThat(page.locator("[data-partie=etat]")).isVisible();
        assertThat(page.locator("[data-partie=acte] a").first()).isVisible();
        assertThat(page.locator("main")).containsText("127 bis rue Roger Aini");
        assertThat(page.locator("main")).containsText("Nouvelle adresse à confirmer.");
        assertThat(page.locator("main a[href^='https://www.openstreetmap.org/']")
                        .first())
                .isVisible();
    }

    @Test
    void a_name_of_several_contacts_offers_them(Visitor visitor) {
        Page page = visitor.page();
        say(page, "horaires du clic");
        assertThat(page.locator("h1")).hasText("Quel contact\u00A0?");
        page.locator("main .gps-row").first().click();
        assertThat(page.url()).contains("/contact/clic-");
    }

    @Test
    void telephone_and_counter_each_say_whether_they_are_open(Visitor visitor) {
        clock.moveTo(LocalDateTime.parse("2026-12-01T10:40"));
        Page page = visitor.phone();
        page.navigate(at("/contact/mdph-caen"));
        assertThat(page.locator("[data-partie=etat]")).containsText("Au téléphone : Ouvert, ferme à 12 h");
        assertThat(page.locator("[data-partie=sur-place]")).containsText("Sur place : Fermé. Ouvre à 13 h 30");
    }

    @Test
    void contacts_of_one_name_are_told_apart(Visitor visitor) {
        Page page = visitor.page();
        say(page, "bureau du rsa");
        assertThat(page.locator("main .gps-row").nth(0)).containsText("secteur 1");
        assertThat(page.locator("main .gps-row").nth(1)).containsText("secteur 2");
    }

    @Test
    void a_number_that_nobody_has_is_said_to_be_unknown_beside_the_switchboard(Visitor visitor) {
        Page page = visitor.page();
        say(page, "02 31 57 94 94");
        assertThat(page.locator("h1")).hasText("Nous ne connaissons pas ce numéro");
        assertThat(page.locator("aside a[href^='tel:']")).isVisible();
    }

    @Test
    void every_contact_has_a_light_page_with_a_title_of_its_own() throws IOException, InterruptedException {
        var titles = new HashSet<String>();
        for (Contact contact : TestPacks.bocage().directory().contacts(LocalDate.of(2026, 11, 27))) {
            HttpResponse<String> page =
                    get("/contact/" + NeutralIds.code(contact.id().value()));
            assertThat(page.statusCode()).as(contact.id().value()).isEqualTo(200);
            assertThat(page.body().length()).as(contact.id().value()).isLessThanOrEqualTo(MOST_BYTES);
            var title = TITLE.matcher(page.body());
            assertThat(title.find()).isTrue();
            assertThat(titles.add(title.group(1))).as(title.group(1)).isTrue();
        }
        assertThat(get("/contact/personne").statusCode()).isEqualTo(404);
    }

    @Test
    void a_contact_that_only_reads_letters_says_where_to_send_one() throws IOException, InterruptedException {
        String page = get("/contact/direction-autonomie").body();
        assertThat(page).contains("Par lettre.", "Envoyez une lettre</b></p><address>Direction de l’autonomie");
        assertThat(page).doesNotContain("Passer par le standard");
    }

    @Test
    void the_desk_of_a_contact_calls_back_for_it_else_the_switchboard() throws IOException, InterruptedException {
        clock.moveTo(LocalDateTime.parse("2026-12-10T09:00"));
        team.hire(Role.OPERATOR, "guichet-standard");
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        assertThat(get("/contact/gestion-rsa-1").body()).contains("/rappel?parcours=&amp;contact=gestion-rsa-1\"");
        assertThat(get("/rappel?parcours=").body()).doesNotContain("gestion du RSA");
        assertThat(get("/rappel?parcours=&contact=gestion-rsa-1").body())
                .contains(
                        "Agents de gestion du RSA, secteur 1",
                        "Service RSA du Département",
                        "name=\"contact\" value=\"gestion-rsa-1\"",
                        "govuk-back-link\" href=\"/contact/gestion-rsa-1\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void say(Page page, String words) {
        page.navigate(at("/"));
        page.getByLabel("Dites ce qui vous amène").fill(words);
        page.locator("form.gps-tell button.govuk-button").click();
    }
}
