package fr.gpsusagers.kernel.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource({
        "falaise, faleze",
        "lisieux, lizieu",
        "caen, kan",
        "honfleur, onfleur",
        "ouistreham, uistream",
        "thuryharcourt, turiarcour",
        "deauville, dauvile",
        "bernieres, berniere",
        "philippe, filipe",
        "courseulles, courceulle",
        "quetteville, ketevile",
        "gouvix, guvis"
    })
    void names_said_alike_have_one_sound(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"bayeux, bayonne", "caen, cannes", "vire, ver", "falaise, falun", "lion, luc"})
    void names_said_otherwise_have_other_sounds(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
