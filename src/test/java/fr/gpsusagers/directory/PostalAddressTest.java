package fr.gpsusagers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    @ParameterizedTest(name = "{0}, {1}, {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # street                       | complement                                    | code  | town     | on an envelope                                                      | to go there
        127 bis rue Roger Aini         |                                               | 14100 | Lisieux  | 127 bis rue Roger Aini, 14100 Lisieux                               | 127 bis rue Roger Aini, 14100 Lisieux
        17 avenue Pierre Mendès France | BP 10519, 14035 Caen cedex 1                  | 14000 | Caen     | 17 avenue Pierre Mendès France, BP 10519, 14035 Caen cedex 1        | 17 avenue Pierre Mendès France, 14000 Caen
        17 avenue Pierre Mendès France | Bâtiment F2, 1er étage, BP 10519              | 14000 | Caen     | 17 avenue Pierre Mendès France, Bâtiment F2, 1er étage, BP 10519, 14000 Caen | 17 avenue Pierre Mendès France, Bâtiment F2, 1er étage, 14000 Caen
        24, boulevard Carnot - BP 77221 |                                              | 14107 | Lisieux  | 24, boulevard Carnot - BP 77221, 14107 Lisieux                      | 24, boulevard Carnot, 14107 Lisieux
        1, rue Paul Banaston BP 67220  |                                               | 14100 | Lisieux  | 1, rue Paul Banaston BP 67220, 14100 Lisieux                        | 1, rue Paul Banaston, 14100 Lisieux
        """)
    void boxes_and_sorting_offices_are_for_letters_only(
            String street, String complement, String code, String town, String letter, String visit) {
        var address = new PostalAddress(
                Optional.of(street), Optional.ofNullable(complement), Optional.of(code), Optional.of(town));
        assertThat(address.inOneLine().replace('\u00A0', ' ')).isEqualTo(letter);
        assertThat(address.toGoTo().inOneLine().replace('\u00A0', ' ')).isEqualTo(visit);
    }
}
