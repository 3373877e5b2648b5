package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.writing.FrenchTypography;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import fr.gpsusagers.territory.InseeCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@Thorough
class SheetPdfTest {

    private static final int LONGEST_SHEETS = 20;
    private static final double A5_WIDTH = 148 / 25.4 * 72;
    private static final double A5_HEIGHT = 210 / 25.4 * 72;

    private final SheetPdf pdf = new SheetPdf();

    @Test
    void the_sheet_says_all_that_one_needs_to_call() throws IOException {
        assertThat(read(Sheets.of("mdph-caen", "", "14366")))
                .contains(
                        "GPS usagers",
                        "Département du Calvados",
                        "Fiche du mercredi 25 novembre 2026",
                        "Pour : Lisieux",
                        "Maison du handicap",
                        "02 31 78 91 75",
                        "Si personne ne répond",
                        "Sourd, malentendant ou aphasique",
                        "rogervoice.com",
                        "Ce qu’on m’a dit, et quand",
                        "gps.calvados.example/fiche/mdph-caen",
                        "17 police",
                        "114 par SMS",
                        "119 enfant en danger");
    }

    @Test
    void the_sheet_tells_price_papers_and_that_hours_are_not_known() throws IOException {
        assertThat(read(Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366")))
                .contains(
                        "02 14 47 54 50",
                        "Prix d’un appel local.",
                        "Horaires non connus : essayez en semaine, en journée.",
                        "Numéro relevé en juillet 2019 : il a pu changer.",
                        "À préparer",
                        "Le courrier reçu, avec ses références",
                        "Version d’essai : les contacts sont à confirmer.");
    }

    @Test
    void a_contact_without_a_telephone_shows_where_to_write() throws IOException {
        assertThat(read(Sheets.of("formulaire-contact", "", "")))
                .contains("Écrire par formulaire", "www.calvados.fr/contact")
                .doesNotContain("Horaires non connus");
    }

    @Test
    void the_code_on_the_paper_leads_to_the_same_sheet_on_the_internet() throws IOException {
        var sheet = Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366");
        try (PDDocument document = Loader.loadPDF(pdf.write(sheet))) {
            assertThat(CodeReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200)))
                    .isEqualTo("https://gps.calvados.example/fiche/circo-pays-auge-sud"
                            + "?besoin=rsa-suspension&lieu=14366");
        }
    }

    @Test
    void a_screen_reader_finds_title_language_structure_and_the_text_of_the_code() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(Sheets.of("standard", "", "")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Standard du Département");
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(alternativeTexts(document)).containsExactly("Code QR : cette fiche, à jour, sur internet");
        }
    }

    @Test
    void its_font_travels_with_it() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(Sheets.of("standard", "", "")))) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
            }
        }
    }

    @Test
    void even_the_longest_sheets_of_the_pack_fit_on_one_a5_page() throws IOException {
        for (Sheet sheet : longest()) {
            try (PDDocument document = Loader.loadPDF(pdf.write(sheet))) {
                assertThat(document.getNumberOfPages())
                        .as(sheet.address().full())
                        .isEqualTo(1);
                var paper = document.getPage(0).getMediaBox();
                assertThat((double) paper.getWidth()).isBetween(A5_WIDTH - 1, A5_WIDTH + 1);
                assertThat((double) paper.getHeight()).isBetween(A5_HEIGHT - 1, A5_HEIGHT + 1);
            }
        }
    }

    @Test
    void the_font_has_every_sign_of_the_pack() throws IOException {
        try (var stream = PDDocument.class.getResourceAsStream(SheetPdf.FONT);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var signs = font.getUnicodeCmapLookup();
            texts().flatMapToInt(text -> FrenchTypography.set(text).codePoints())
                    .distinct()
                    .forEach(sign -> assertThat(signs.getGlyphId(sign))
                            .as("glyph of %s, U+%04X", Character.toString(sign), sign)
                            .isPositive());
        }
    }

    private static List<String> alternativeTexts(PDDocument document) {
        return document.getDocument().getObjectsByType(COSName.STRUCT_ELEM).stream()
                .map(element -> ((COSDictionary) element.getObject()).getString(COSName.ALT))
                .filter(Objects::nonNull)
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    private String read(Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.write(sheet))) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replace('\u202F', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    /// The sheets of the pack with the most content.
    static List<Sheet> longest() {
        Pack pack = TestPacks.bocage();
        var day = Sheets.WEDNESDAY_MORNING.toLocalDate();
        Stream<Sheet> ofNeeds = pack.guide().needs().stream()
                .flatMap(need -> pack.directory().ways(need.id()).stream()
                        .flatMap(way -> pack
                                .directory()
                                .findContact(way.target(), pack.territory().findPlace(new InseeCode("14366"), day), day)
                                .stream())
                        .distinct()
                        .map(contact ->
                                Sheets.of(contact.id().value(), need.id().value(), "14366")));
        return ofNeeds.sorted(Comparator.comparingInt(SheetPdfTest::length).reversed())
                .limit(LONGEST_SHEETS)
                .toList();
    }

    private static int length(Sheet sheet) {
        return String.join("", sheet.papers()).length()
                + sheet.contact().name().length()
                + sheet.ways().toString().length()
                + sheet.telephoneHours().toString().length();
    }

    private static Stream<String> texts() {
        Pack pack = TestPacks.bocage();
        Stream<String> contacts = pack.directory().contacts(Sheets.WEDNESDAY_MORNING.toLocalDate()).stream()
                .flatMap((Contact contact) -> Stream.of(
                        contact.name(),
                        contact.fullName(),
                        contact.address().inOneLine(),
                        contact.url().orElse("")));
        Stream<String> needs = pack.guide().needs().stream()
                .flatMap((Need need) -> Stream.concat(Stream.of(need.label()), need.papers().stream()));
        Stream<String> places = pack.territory().communes().stream().map(commune -> commune.name());
        return Stream.of(contacts, needs, places).flatMap(some -> some);
    }
}
