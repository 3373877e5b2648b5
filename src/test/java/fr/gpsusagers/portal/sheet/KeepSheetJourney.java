package fr.gpsusagers.portal.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// From the answer to the sheet, then to paper, the address book and the calendar.
@ExtendWith(Browser.class)
class KeepSheetJourney extends RunningProduct {

    private static final String SHEET = "/fiche/circo-pays-auge-sud?besoin=rsa-suspension&lieu=14366";

    private static final int LONGEST_PRINTED = 6;

    @Test
    void the_answer_leads_to_the_sheet_of_its_contact_and_the_sheet_back(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/parcours/rsa/rsa-suspension?lieu=14366"));
        page.locator("a[href^='/fiche/']").first().click();
        assertThat(page.locator("h1")).hasText("Accueil social du Département, Pays d’Auge Sud (Lisieux)");
        assertThat(page.locator("main")).containsText("Pour : Mon RSA est suspendu");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Code QR")))
                .isVisible();
        page.getByText("Retour à la réponse").click();
        assertThat(page).hasURL(Pattern.compile(".*/parcours/rsa/rsa-suspension\\?lieu=14366"));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void even_the_longest_pages_print_on_one_sheet(String path, Visitor visitor) throws IOException {
        Page page = visitor.page();
        page.navigate(at(path));
        try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    static Stream<String> longest() {
        return SheetPdfTest.longest().stream()
                .limit(LONGEST_PRINTED)
                .map(sheet -> sheet.address().local(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            address                                                            | type
            /fiche/circo-pays-auge-sud.pdf?besoin=rsa-suspension&lieu=14366    | application/pdf
            /fiche/circo-pays-auge-sud.vcf?besoin=rsa-suspension&lieu=14366    | text/vcard;charset=UTF-8
            /fiche/n47.ics                                             | text/calendar;charset=UTF-8
            """, useHeadersInDisplayName = true)
    void each_file_comes_with_its_type_and_stays_in_no_cache(String path, String type, Visitor visitor) {
        APIResponse file = visitor.page().request().get(at(path));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", type).containsEntry("cache-control", "no-store");
    }

    @Test
    void the_code_leads_to_the_public_address_even_behind_another_server(Visitor visitor) throws IOException {
        var options = com.microsoft.playwright.options.RequestOptions.create();
        Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "gps.calvados.example", "X-Forwarded-Port", "443")
                .forEach(options::setHeader);
        byte[] paper = visitor.page()
                .request()
                .get(at(SHEET.replace("?", ".pdf?")), options)
                .body();
        try (var document = Loader.loadPDF(paper)) {
            var picture = new org.apache.pdfbox.rendering.PDFRenderer(document).renderImageWithDPI(0, 200);
            assertThat(CodeReader.read(picture)).isEqualTo("https://gps.calvados.example" + SHEET);
        }
    }

    @Test
    void a_reminder_is_offered_only_where_the_next_opening_is_known(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/fiche/numero-3977"));
        assertThat(page.getByText("Me rappeler l’ouverture")).isVisible();
        assertThat(page.locator("aside")).containsText("Le téléphone ouvre demain");
        page.navigate(at(SHEET));
        assertThat(page.getByText("Me rappeler l’ouverture")).hasCount(0);
    }

    @Test
    void who_asks_for_an_unknown_opening_is_told_kindly_and_led_on(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.navigate(at("/fiche/standard.ics")).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Nous ne savons pas quand ce service ouvre");
        page.getByText("Voir la fiche du contact").click();
        assertThat(page.locator("h1")).hasText("Standard du Département");
    }

    @Test
    void a_contact_that_is_no_more_leads_to_the_right_one_of_today(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.navigate(at("/fiche/un-contact-d-hier?besoin=rsa-suspension&lieu=14366"))
                        .status())
                .isEqualTo(404);
        page.getByText("Voir le bon contact aujourd’hui").click();
        assertThat(page.locator(".gps-best h1")).isVisible();
    }
}
