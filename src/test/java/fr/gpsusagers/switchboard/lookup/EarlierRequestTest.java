package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierRequestTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            f y q g g 9 je rappelle pour mon dossier   ; FYQ-GG9
            F, Y, Q, tiret, G, G, 9                    ; FYQ-GG9
            elle a k 7 f 4 2 m et habite à lisieux     ; K7F-42M
            référence YLG-JQS                          ; YLG-JQS
            ma référence est abeced                    ; ABE-CED
            réf. abe-ced                               ; ABE-CED
            ylgjqs                                     ; YLG-JQS
            fyqgg9                                     ; FYQ-GG9
            je rappelle, ylg-jqs                       ; YLG-JQS
            je rappelle pour YLGJQS                    ; YLG-JQS
            dossier n° ylgjqs                          ; YLG-JQS
            numéro ylg jqs, pas de nouvelles           ; YLG-JQS
            la dame a le k7f 42m                       ; K7F-42M
            pas rsa k7f 42m                            ; K7F-42M
            reference w7q v3q                          ; W7Q-V3Q
            """)
    void a_reference_is_heard_among_other_words(String words, String reference) {
        assertThat(EarlierRequest.find(words).map(EarlierRequest::label)).contains("Retrouver la demande " + reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "argent",
                "ARGENT",
                "RSA SUSPENDU, PLUS D’ARGENT",
                "mon dossier est bloqué, plus d’argent",
                "dossier en retard",
                "le numéro du centre",
                "pas rsa",
                "pas rsa mes apl",
                "il habite au sud-est de caen",
                "m s a de lisieux",
                "ouvert 24h 24h",
                "234 rue des lilas",
                "14130 pont l’évêque",
                "son fils de 3 ans a 2 jours de fièvre",
                "référent rsa",
                "115"
            })
    void ordinary_words_are_no_reference(String words) {
        assertThat(EarlierRequest.find(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0639986103                              ; 0639986103
            je rappelle, c’est le 06 39 98 61 03    ; 06 39 98 61 03
            on m’a appelée du +33 6 39 98 61 03     ; +33 6 39 98 61 03
            """)
    void a_telephone_number_is_heard_among_other_words(String words, String number) {
        assertThat(EarlierRequest.find(words)).contains(new EarlierRequest(number, "Retrouver par ce numéro"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08 99 10 20 30", "sécu 2 85 05 14 118 001 22", "12 345 678 901 234 567 euros", "14100"})
    void other_numbers_are_no_callers(String words) {
        assertThat(EarlierRequest.find(words)).isEmpty();
    }
}
