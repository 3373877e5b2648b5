package fr.gpsusagers.switchboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.switchboard.intake.CallerMistake.Field;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerMistakeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            two letters swapped     , essai@gmial.com    , essai@gmail.com
            the last letter         , essai@gmail.con    , essai@gmail.com
            a letter missing        , essai@gmail.co     , essai@gmail.com
            a letter too many       , essai@gmaill.com   , essai@gmail.com
            a neighbour on the keys , essai@orange.ft    , essai@orange.fr
            in capitals             , Essai@HOTMIAL.FR   , Essai@hotmail.fr
            wanadoo                 , essai@wanado.fr    , essai@wanadoo.fr
            two slips               , essai@gmial.con    , essai@gmail.com
            another ending          , essai@gmail.fr     , essai@gmail.com
            another ending in com   , essai@wanadoo.com  , essai@wanadoo.fr
            another ending in fr    , essai@laposte.fr   , essai@laposte.net
            two slips in a word     , essai@wnadooo.fr   , essai@wanadoo.fr
            la poste                , essai@lapost.net   , essai@laposte.net
            """)
    void a_slip_in_a_great_provider_is_asked_about(String title, String typed, String suggested) {
        assertThat(CallerMistake.findSlip(typed, Field.TO_SEND))
                .as(title)
                .contains(new CallerMistake(Field.TO_SEND, "", Optional.of(suggested)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "essai@gmail.com",
                "essai@Orange.fr",
                "essai@hotmail.com",
                "essai@mairie-exemple.fr",
                "essai@exemple.fr",
                "essai@orange.com",
                "gmial.com",
                "@gmial.com",
                ""
            })
    void other_addresses_are_not(String typed) {
        assertThat(CallerMistake.findSlip(typed, Field.MAIL)).isEmpty();
    }
}
