package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.sheet.Sheet.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetComposerTest {

    @Test
    void a_sheet_is_for_a_need_and_a_place() {
        assertThat(Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366").subject())
                .contains("Mon RSA est suspendu, réduit ou arrêté · Lisieux");
    }

    @Test
    void what_an_address_names_no_more_is_left_out_and_the_contact_is_still_shown() {
        Sheet sheet = Sheets.of("circo-pays-auge-sud", "un-ancien-besoin", "99999");
        assertThat(sheet.subject()).isEmpty();
        assertThat(sheet.line()).isPresent();
    }

    @Test
    void a_contact_shows_its_number_even_where_the_need_is_met_in_another_way() {
        assertThat(Sheets.of("mdph-caen", "handicap-formulaire", "14366").line())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "gestion-rsa-1, rsa-suspension, 14366, circo-pays-auge-sud",
        "circo-pays-auge-sud, rsa-suspension, 14366, france-services-lisieux-hauteville",
        "caf-calvados, '', '', standard",
        "standard, '', 14366, circo-pays-auge-sud"
    })
    void if_nobody_answers_someone_else_near_is_named(String contact, String need, String place, String next) {
        assertThat(Sheets.of(contact, need, place).ifNobodyAnswers())
                .hasValueSatisfying(found -> assertThat(found.id()).hasToString(next));
    }

    @Test
    void a_person_who_is_deaf_gets_a_sheet_without_a_voice_line() {
        Sheet sheet =
                Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366", Sheets.WEDNESDAY_MORNING, List.of("sourd"));
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.emergencyWords()).isEqualTo("114 par SMS");
        assertThat(sheet.ifNobodyAnswers())
                .hasValueSatisfying(
                        next -> assertThat(next.address().isVisitable()).isTrue());
        assertThat(sheet.address().full()).endsWith("&lieu=14366&situation=sourd");
    }

    @Test
    void the_address_of_an_old_sheet_shows_the_contact_of_today() {
        var sheetContext = SheetContext.of(
                TestPacks.example(), Sheets.WEDNESDAY_MORNING, Journey.parse("", List.of(), "", List.of()), "");
        assertThat(sheetContext.contact("accueil-rsa"))
                .hasValueSatisfying(contact -> assertThat(contact.id()).hasToString("service-rsa"));
        assertThat(sheetContext.contact("inconnu-de-tous")).isEmpty();
        assertThat(sheetContext.contact("--")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gestion-rsa-1", "caf-calvados", "mairie-14366", "standard", "formulaire-contact"})
    void every_sheet_says_how_to_do_without_a_voice(String contact) {
        assertThat(Sheets.of(contact, "", "14366").forDeaf())
                .extracting(Entry::label)
                .containsAnyOf("Écrire par formulaire", "Écrire un mail")
                .hasSizeBetween(1, 2);
    }

    @Test
    void an_old_number_is_shown_with_its_date() {
        assertThat(Sheets.of("standard", "", "").cautions())
                .containsExactly("Numéro relevé en septembre 2019 : il a pu changer.");
    }

    @Test
    void no_word_that_was_typed_stands_in_the_address_of_a_sheet() {
        assertThat(Sheets.of("standard", "mon rsa <b>", "Lisieux").address().full())
                .isEqualTo("https://gps.calvados.example/fiche/standard");
    }
}
