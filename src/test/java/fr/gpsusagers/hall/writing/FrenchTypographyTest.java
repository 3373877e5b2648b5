package fr.gpsusagers.hall.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `_` stands for a no-break space, `^` for a thin one.
class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Attention : fermé                      | Attention_: fermé
            Qui peut m’aider ?                     | Qui peut m’aider^?
            Appelez !                              | Appelez^!
            Un mail ; une lettre                   | Un mail^; une lettre
            Dans « Mon compte », à toute heure     | Dans «_Mon compte_», à toute heure
            De 9 h à 12 h 30                       | De 9_h à 12_h_30
            17 h.                                  | 17_h.
            Appelez le 02 31 57 14 14              | Appelez le 02_31_57_14_14
            Le 116 117 répond                      | Le 116_117 répond
            100 % gratuit, 0,15 € la minute        | 100_% gratuit, 0,15_€ la minute
            À 12 km de chez vous                   | À 12_km de chez vous
            127 bis rue Roger Aini, 14100 Lisieux  | 127 bis rue Roger Aini, 14100_Lisieux
            Les 3 communes                         | Les 3 communes
            9 heures                               | 9 heures
            Le 17 Hier                             | Le 17 Hier
            Rien à changer ici.                    | Rien à changer ici.
            """)
    void plain_spaces_become_the_ones_that_french_wants(String plain, String set) {
        assertThat(FrenchTypography.set(plain))
                .isEqualTo(set.replace('_', '\u00A0').replace('^', '\u202F'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.caf.fr/a?b=c;d", "tel:+33231571414", "", " ", "a", ":", "Déjà\u00A0: bien\u202F!"})
    void what_has_no_space_to_change_is_given_back_as_it_is(String text) {
        assertThat(FrenchTypography.set(text)).isSameAs(text);
    }

    @Test
    void setting_twice_changes_nothing_more() {
        String once = FrenchTypography.set("De 9 h à 12 h : appelez le 02 31 57 14 14 !");
        assertThat(FrenchTypography.set(once)).isEqualTo(once);
    }
}
