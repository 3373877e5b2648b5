package fr.gpsusagers.enquiry.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallableNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06 39 98 12 34       | +33639981234
            0639981234           | +33639981234
            +33 6 39 98 12 34    | +33639981234
            0033 6 39 98 12 34   | +33639981234
            06.39.98.12.34       | +33639981234
            +33 (0)6 39 98 12 34 | +33639981234
            02 31 57 14 14       | +33231571414
            09 72 67 50 14       | +33972675014
            0692 12 34 56        | +262692123456
            0590 27 12 34        | +590590271234
            0696 23 45 67        | +596696234567
            0594 30 12 34        | +594594301234
            +687 28 31 28        | +687283128
            +689 40 41 23 45     | +68940412345
            +681 72 12 34        | +681721234
            +508 41 12 34        | +508411234
            """)
    void a_person_s_number_in_france_is_read_however_it_is_written(String typed, String dialled) {
        assertThat(CallableNumber.of(typed)).isEqualTo(new CallableNumber.Callable(new PhoneNumber(dialled)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0899 10 20 30     | payant
            0826 10 20 30     | payant
            3919              | court
            17                | court
            0800 47 33 33     | service
            06 39 98 12       | dix chiffres
            00 00 00 00 00    | dix chiffres
            +44 20 7946 0958  | France seulement
            bonjour           | Écrivez votre numéro
            """)
    void any_other_is_refused_with_a_word_that_helps_and_never_repeats_it(String typed, String word) {
        assertThat(CallableNumber.of(typed))
                .isInstanceOfSatisfying(
                        CallableNumber.NotCallable.class,
                        refused -> assertThat(refused.mistake()).contains(word));
    }
}
