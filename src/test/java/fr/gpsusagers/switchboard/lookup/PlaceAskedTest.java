package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An operator is not asked to choose one place out of one.
class PlaceAskedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-03");
    private static final InseeCode VIRE = new InseeCode("14762");
    private static final InseeCode LE_MARAIS = new InseeCode("14402");

    private final Pack pack = TestPacks.bocage();
    private final PlaceAsked asked = new PlaceAsked(new FindPlace(Addresses.none()), pack.territory(), DAY);

    @Test
    void the_only_place_that_it_may_be_is_taken_if_the_words_name_it() {
        assertThat(asked.settle(only(VIRE), said("on m'a coupé mon rsa, Vire", "")))
                .contains(new PlaceAnswer.OnePlace(place(VIRE)));
        assertThat(asked.settle(only(VIRE), said("rsa", "vire"))).contains(new PlaceAnswer.OnePlace(place(VIRE)));
    }

    @Test
    void a_place_that_only_resembles_another_word_is_dropped() {
        assertThat(asked.settle(only(LE_MARAIS), said("courrier rsa du 30 mars", "")))
                .isEmpty();
    }

    @Test
    void a_place_that_resembles_what_was_typed_as_a_place_is_still_asked_about() {
        Optional<PlaceAnswer> meant = only(LE_MARAIS);
        assertThat(asked.settle(meant, said("rsa", "le maret"))).isEqualTo(meant);
    }

    private Optional<PlaceAnswer> only(InseeCode code) {
        return Optional.of(new PlaceAnswer.SeveralPlaces(List.of(place(code))));
    }

    private Place place(InseeCode code) {
        return pack.territory().findPlace(code, DAY).orElseThrow();
    }

    private static Sought said(String words, String place) {
        return new Sought(words, place, "", "", Alarm.NOT_RAISED);
    }
}
