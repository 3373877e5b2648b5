package fr.gpsusagers.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            le 12 août avant 11 h 30 ; le 12 aout avant 11 h 30
            l’Orne, à Noël           ; l'Orne, à Noel
            Département du Calvados  ; Département du Calvados
            Cœur de forêt…           ; Coeur de foret...
            code {code} : {lien}     ; code {code} : {lien}
            Ваш запрос               ; ??? ??????
            """)
    void a_text_message_is_written_with_the_letters_that_every_telephone_has(String text, String sent) {
        assertThat(SmsLetters.plain(text)).isEqualTo(sent);
        assertThat(SmsParts.isSmall(SmsLetters.plain(text))).isTrue();
    }
}
