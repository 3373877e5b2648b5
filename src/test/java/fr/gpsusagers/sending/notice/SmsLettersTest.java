package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
            le n° 12, à 20 °C        ; le no 12, à 20 oC
            2 × 3 m², ½ journée      ; 2 x 3 m2, 1/2 journée
            • un – deux − trois      ; - un - deux - trois
            l‘un „bas“ ‹haut› d′été  ; l'un "bas" "haut" d'été
            ÀÂÇÈÉÊËÎÏÔÙÛÜŸ           ; AAÇEÉEEIIOUUÜY
            àâçèéêëîïôùûüÿñ          ; àacèéeeiioùuüyñ
            12 € {a} [b] ~ ^ \\ |    ; 12 € {a} [b] ~ ^ \\ |
            merci 😀 !               ; merci ? !
            """)
    void a_text_message_is_written_with_the_letters_that_every_telephone_has(String text, String sent) {
        assertThat(SmsLetters.plain(text)).isEqualTo(sent);
        assertThat(SmsParts.isSmall(SmsLetters.plain(text))).isTrue();
    }

    /// Some keyboards write an accent as a character of its own; some programs write characters that nobody
    /// sees.
    @Test
    void accents_apart_and_invisible_characters_cost_nothing() {
        assertThat(SmsLetters.plain("e\u0301te\u0301 a\u0300 Noe\u0308l")).isEqualTo("été à Noel");
        assertThat(SmsLetters.plain("\uFEFFres\u00ADte\u200Br\u2009ici\u2028là\tbas"))
                .isEqualTo("rester ici\nlà bas");
    }

    @Test
    void every_text_becomes_one_that_every_telephone_has() {
        var random = new Random(20_261_130);
        for (int turn = 0; turn < 3_000; turn++) {
            String text = random.ints(1 + random.nextInt(40), 1, turn % 2 == 0 ? 0x3000 : 0x20000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("", "a", "z"));
            assertThat(SmsParts.isSmall(SmsLetters.plain(text))).as(text).isTrue();
        }
    }
}
