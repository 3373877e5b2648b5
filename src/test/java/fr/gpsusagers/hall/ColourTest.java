package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            21.0,  #000000, #ffffff
            1.0,   #ffffff, #ffffff
            4.54,  #767676, #ffffff
            8.76,  #0f5358, #ffffff
            12.37, #0b3a40, #ffffff
            6.75,  #f2b544, #0b3a40
            """)
    void two_colours_contrast_as_the_rule_of_accessibility_counts_it(double contrast, String one, String other) {
        assertThat(Colour.parse(one).contrastWith(Colour.parse(other))).isCloseTo(contrast, within(0.05));
        assertThat(Colour.parse(other).contrastWith(Colour.parse(one))).isCloseTo(contrast, within(0.05));
    }

    @Test
    void a_colour_is_written_as_it_is_read() {
        assertThat(Colour.parse("#0F5358").css()).isEqualTo("#0f5358");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#0f535", "#0f53588", "0f5358", "#0f53g8", "red;}body{display:none"})
    void anything_else_than_a_colour_is_refused_and_says_how_to_write_one(String written) {
        assertThatThrownBy(() -> Colour.parse(written)).hasMessageContaining("#0f5358");
    }
}
