package fr.gpsusagers.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {

    @ParameterizedTest(name = "{0}: {2} × « {1} »")
    @CsvSource(delimiter = ';', textBlock = """
            one message                              ; a  ; 160 ; 1
            one letter more makes two                ; a  ; 161 ; 2
            two joined messages hold less            ; a  ; 306 ; 2
            three are full                           ; a  ; 459 ; 3
            three are not enough                     ; a  ; 460 ; 4
            these accents cost nothing               ; é  ; 160 ; 1
            this one makes all letters larger        ; ê  ; 70  ; 1
            so does a typographic apostrophe         ; ’  ; 71  ; 2
            three large ones                         ; ç  ; 201 ; 3
            the euro is written as two               ; €  ; 80  ; 1
            so that fewer fit                        ; €  ; 81  ; 2
            and none is cut at the end of a part     ; €  ; 153 ; 3
            a drawn sign is written as two as well   ; 😀 ; 35  ; 1
            and is not cut either                    ; 😀 ; 67  ; 3
            """)
    void a_text_takes_as_many_messages_as_its_letters_need(String what, String letter, int times, int parts) {
        assertThat(SmsParts.of(letter.repeat(times))).as(what).isEqualTo(parts);
    }
}
