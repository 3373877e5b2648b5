package fr.gpsusagers.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Addresses.Located;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Port-Brume (99001) is split between the sectors Littoral and Plaine; its quartiers decide.
class FindPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final GeoPoint AT_THE_PORT = new GeoPoint(-8.4301, 47.6101);

    private final Territory territory = TestPacks.example().territory();
    private final List<String> asked = new ArrayList<>();

    private PlaceAnswer find(String typed, Optional<Located> located) {
        return new FindPlace(words -> {
                    asked.add(words);
                    return located;
                })
                .find(territory, typed, DAY);
    }

    private static Optional<Located> located(String commune, GeoPoint point) {
        return Optional.of(new Located(new InseeCode(commune), point));
    }

    @Test
    void what_the_pack_understands_is_not_asked_elsewhere() {
        assertThat(find("Montbruyère", located("99001", AT_THE_PORT))).isInstanceOf(OnePlace.class);
        assertThat(find("12 rue des Lilas, Montbruyère", located("99001", AT_THE_PORT)))
                .isInstanceOf(OnePlace.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_split_commune_without_a_street_is_not_asked_elsewhere() {
        assertThat(find("Port-Brume", located("99001", AT_THE_PORT))).isInstanceOf(SplitPlace.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_street_of_a_split_commune_is_in_the_nearest_quartier() {
        assertThat(find("12 rue des Dockers, Port-Brume", located("99001", AT_THE_PORT)))
                .isInstanceOfSatisfying(OnePlace.class, answer -> {
                    assertThat(answer.place().name()).isEqualTo("Port-Brume, Le Port");
                    assertThat(answer.place().sector()).contains(new SectorId("littoral"));
                });
    }

    @Test
    void between_quartiers_of_two_sectors_the_person_chooses() {
        var halfway = new GeoPoint(-8.41, 47.595);

        assertThat(find("12 rue des Dockers, Port-Brume", located("99001", halfway)))
                .isInstanceOfSatisfying(
                        SeveralPlaces.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Place::sector)
                                .doesNotHaveDuplicates()
                                .hasSize(2));
    }

    @Test
    void a_street_that_the_service_puts_in_another_commune_leaves_the_question_open() {
        assertThat(find("12 rue des Dockers, Port-Brume", located("99008", AT_THE_PORT)))
                .isInstanceOf(SplitPlace.class);
    }

    @Test
    void a_street_of_an_unknown_commune_is_offered_and_not_decided() {
        assertThat(find("12 rue des Dockers", located("99008", new GeoPoint(-8.15, 47.74))))
                .isInstanceOfSatisfying(
                        SeveralPlaces.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Place::name)
                                .containsExactly("Montbruyère"));
        assertThat(find("12 rue des Dockers", located("99001", AT_THE_PORT)))
                .isInstanceOfSatisfying(
                        SeveralPlaces.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Place::name)
                                .containsExactly("Port-Brume, Le Port"));
    }

    @Test
    void a_street_that_the_service_puts_outside_stays_unknown() {
        assertThat(find("12 rue des Dockers", located("75056", new GeoPoint(2.35, 48.85))))
                .isInstanceOf(UnknownPlace.class);
    }

    @Test
    void without_a_service_the_answer_is_the_packs() {
        var alone = new FindPlace(Addresses.none());

        assertThat(alone.find(territory, "12 rue des Dockers, Port-Brume", DAY)).isInstanceOf(SplitPlace.class);
        assertThat(alone.find(territory, "12 rue des Dockers", DAY)).isInstanceOf(UnknownPlace.class);
    }
}
