package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What address books read: another library parses our files.
class SheetCardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"gestion-rsa-1", "circo-pays-auge-sud", "caf-calvados", "formulaire-contact", "numero-3977"})
    void an_address_book_takes_the_card_without_a_remark(String contact) throws IOException {
        VCard card = read(SheetCard.write(Sheets.of(contact, "", "")));
        assertThat(card.validate(VCardVersion.V4_0).getWarnings()).isEmpty();
        assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
    }

    @Test
    void it_is_the_card_of_an_organisation_with_its_number_place_and_sheet() throws IOException {
        VCard card = read(SheetCard.write(Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366")));
        assertThat(card.getKind().isOrg()).isTrue();
        assertThat(card.getFormattedName().getValue())
                .isEqualTo("Accueil social du Département, Pays d’Auge Sud (Lisieux)");
        assertThat(card.getOrganization().getValues())
                .containsExactly(
                        "Département du Calvados",
                        "Circonscription d’action sociale du Pays d’Auge Sud (Pays de Lisieux)");
        var number = card.getTelephoneNumbers().getFirst();
        assertThat(number.getText()).isEqualTo("+33214475450");
        assertThat(number.getTypes()).contains(TelephoneType.WORK, TelephoneType.VOICE);
        var address = card.getAddresses().getFirst();
        assertThat(address.getStreetAddress()).isEqualTo("127 bis rue Roger Aini");
        assertThat(address.getPostalCode()).isEqualTo("14100");
        assertThat(address.getLocality()).isEqualTo("Lisieux");
        assertThat(card.getUrls().getFirst().getValue())
                .isEqualTo("https://gps.calvados.example/fiche/circo-pays-auge-sud?besoin=rsa-suspension&lieu=14366");
    }

    @Test
    void its_note_tells_the_day_of_the_sheet_and_how_old_the_number_is() throws IOException {
        VCard card = read(SheetCard.write(Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366")));
        assertThat(card.getNotes().getFirst().getValue())
                .contains(
                        "Pour : Mon RSA est suspendu, réduit ou arrêté · Lisieux",
                        "Numéro relevé en juillet 2019 : il a pu changer.",
                        "Fiche du mercredi 25 novembre 2026.");
    }

    @Test
    void it_never_names_a_person() throws IOException {
        VCard card = read(SheetCard.write(Sheets.of("gestion-rsa-1", "", "")));
        assertThat(card.getStructuredName()).isNull();
        assertThat(card.getTitles()).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_no_letter_is_cut_in_two() {
        var text = new VCardText();
        text.text("NOTE", "é".repeat(200) + ";,\\\n😀".repeat(40));
        assertThat(text.whole().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"));
    }

    private static VCard read(String text) throws IOException {
        try (var reader = new VCardReader(text)) {
            VCard card = Objects.requireNonNull(reader.readNext());
            assertThat(reader.getWarnings()).isEmpty();
            return card;
        }
    }
}
