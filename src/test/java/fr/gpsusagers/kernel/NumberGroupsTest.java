package fr.gpsusagers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers are shown in the groups that people in France say.
class NumberGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "+33231571414, 02 31 57 14 14",
        "02.31.57.14.14, 02 31 57 14 14",
        "0231 571414, 02 31 57 14 14",
        "08 019 019 11, 08 019 019 11",
        "0 800 08 11 11, 0 800 08 11 11",
        "0 805 160 075, 0 805 160 075",
        "0 970 660 660, 0 970 660 660",
        "09 69 39 00 00, 09 69 39 00 00",
        "0805160075, 0 805 16 00 75",
        "+33801901911, 0 801 90 19 11",
        "116006, 116 006",
        "34 00, 3400",
        "3919, 3919"
    })
    void a_number_keeps_the_groups_of_its_body_or_takes_the_usual_ones(String written, String shown) {
        assertThat(PhoneNumber.parse(written).display().replace('\u00A0', ' ')).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"08 019 019 11, +33801901911", "0 970 660 660, 09 70 66 06 60"})
    void the_groups_make_no_other_number(String one, String other) {
        assertThat(PhoneNumber.parse(one))
                .isEqualTo(PhoneNumber.parse(other))
                .hasSameHashCodeAs(PhoneNumber.parse(other));
        assertThat(PhoneNumber.parse(one).dialled())
                .isEqualTo(PhoneNumber.parse(other).dialled());
    }
}
