package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    @Test
    void an_empty_text_is_one_message() {
        assertThat(SmsParts.of("")).isEqualTo(1);
    }

    /// The tables of 3GPP TS 23.038, by code points, in the order of the standard.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            its first row,   '0040 00A3 0024 00A5 00E8 00E9 00F9 00EC 00F2 00C7 000A 00D8 00F8 000D 00C5 00E5', 1
            its second row,  '0394 005F 03A6 0393 039B 03A9 03A0 03A8 03A3 0398 039E 00C6 00E6 00DF 00C9', 1
            its third row,   '0020 0021 0022 0023 00A4 0025 0026 0027 0028 0029 002A 002B 002C 002D 002E 002F', 1
            its fourth row,  '0030 0031 0032 0033 0034 0035 0036 0037 0038 0039 003A 003B 003C 003D 003E 003F', 1
            its fifth row,   '00A1 0041 0042 0043 0044 0045 0046 0047 0048 0049 004A 004B 004C 004D 004E 004F', 1
            its sixth row,   '0050 0051 0052 0053 0054 0055 0056 0057 0058 0059 005A 00C4 00D6 00D1 00DC 00A7', 1
            its seventh row, '00BF 0061 0062 0063 0064 0065 0066 0067 0068 0069 006A 006B 006C 006D 006E 006F', 1
            its last row,    '0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 007A 00E4 00F6 00F1 00FC 00E0', 1
            its extension,   '000C 005E 007B 007D 005C 005B 007E 005D 007C 20AC', 2
            """)
    void each_letter_of_the_alphabet_takes_its_room(String row, String codes, int room) {
        for (String code : codes.split(" ")) {
            String letter = Character.toString(Integer.parseInt(code, 16));
            assertThat(SmsParts.isSmall(letter)).as(row + " " + code).isTrue();
            assertThat(SmsParts.of(letter.repeat(160 / room)))
                    .as(row + " " + code)
                    .isEqualTo(1);
            assertThat(SmsParts.of(letter.repeat(160 / room + 1)))
                    .as(row + " " + code)
                    .isEqualTo(2);
        }
    }

    @Test
    void the_alphabet_has_137_letters_and_no_other() {
        assertThat(IntStream.range(0, 0x110000)
                        .filter(code -> code < 0xD800 || code > 0xDFFF)
                        .filter(code -> SmsParts.isSmall(Character.toString(code))))
                .hasSize(137);
    }

    /// Counts again, letter by letter, how a telephone cuts a text.
    @Test
    void random_texts_are_cut_as_a_telephone_cuts_them() {
        var random = new Random(20_261_130);
        for (int turn = 0; turn < 3_000; turn++) {
            String letters = turn % 2 == 0 ? "abcé €{}" : "aê€’😀";
            int[] signs = letters.codePoints().toArray();
            String text = random.ints(random.nextInt(500), 0, signs.length)
                    .mapToObj(index -> Character.toString(signs[index]))
                    .collect(Collectors.joining());
            assertThat(SmsParts.of(text)).as(text).isEqualTo(cut(text));
        }
    }

    private static int cut(String text) {
        boolean small = text.codePoints().allMatch(sign -> "abcé €{}".indexOf(sign) >= 0);
        List<Integer> rooms = text.codePoints()
                .mapToObj(sign -> small ? ("€{}".indexOf(sign) >= 0 ? 2 : 1) : Character.charCount(sign))
                .toList();
        if (rooms.stream().mapToInt(Integer::intValue).sum() <= (small ? 160 : 70)) {
            return 1;
        }
        int parts = 0;
        int left = 0;
        for (int room : rooms) {
            if (left < room) {
                parts++;
                left = small ? 153 : 67;
            }
            left -= room;
        }
        return parts;
    }
}
