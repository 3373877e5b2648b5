package fr.gpsusagers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Directory.PlayedRole;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.territory.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the pack that we ship, « nearest » is the nearest: distances are computed here anew, on a sphere, from the
/// coordinates of the pack, for every commune and every quartier.
@LongProof
class NearestContactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Pack PACK = TestPacks.read(Path.of("packs/calvados"));
    private static final Directory DIRECTORY = PACK.directory();
    private static final int EVERYWHERE = 1000;
    private static final double SAME_KM = 0.02;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            france-services  | france-services  | 1000 |
            police           | police           | 1    | trouver-police
            mission-locale   | mission-locale   | 15   | trouver-mission-locale
            cio              | cio              | 10   | trouver-cio
            espace-numerique | espace-numerique | 10   |
            """)
    void for_every_place_the_nearest_is_given_or_the_national_finder(
            String role, String type, int withinKm, String finder) {
        List<Contact> all = ofType(type);
        assertThat(all).isNotEmpty();
        assertThat(places().toList()).hasSizeGreaterThan(526).allSatisfy(place -> {
            Contact given = find(role, place);
            double nearest = all.stream()
                    .mapToDouble(one -> kilometres(place, one))
                    .min()
                    .orElseThrow();
            if (given.type().equals(type)) {
                assertThat(kilometres(place, given)).isLessThan(nearest + SAME_KM);
                assertThat(kilometres(place, given) < withinKm + SAME_KM || isInOwnCommune(given, place))
                        .isTrue();
            } else {
                assertThat(nearest).isGreaterThan(withinKm - SAME_KM);
                assertThat(withinKm).isLessThan(EVERYWHERE);
                Optional.ofNullable(finder)
                        .ifPresent(id -> assertThat(given.id()).isEqualTo(new ContactId(id)));
            }
        });
    }

    @Test
    void in_a_sector_no_social_centre_of_the_same_sector_is_nearer() {
        List<Contact> all = ofType("cms");
        assertThat(places().filter(place -> place.sector().isPresent()).toList())
                .hasSizeGreaterThan(526)
                .allSatisfy(place -> {
                    Contact given = find("cms", place);
                    double nearest = all.stream()
                            .filter(one -> one.sector().equals(place.sector()))
                            .mapToDouble(one -> kilometres(place, one))
                            .min()
                            .orElseThrow();
                    assertThat(given.sector()).isEqualTo(place.sector());
                    if (given.type().equals("cms")) {
                        assertThat(kilometres(place, given)).isLessThan(nearest + SAME_KM);
                        assertThat(nearest < 10 + SAME_KM || isInOwnCommune(given, place))
                                .isTrue();
                    } else {
                        assertThat(nearest).isGreaterThan(10 - SAME_KM);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Lisieux, trouver-police",
        "Falaise, gendarmerie-falaise",
        "Bayeux, gendarmerie-bayeux",
        "Argences, trouver-police",
        "Caen, commissariat-caen"
    })
    void a_police_station_of_another_town_is_never_called_the_nearest(String commune, String contact) {
        assertThat(find("police", place(commune)).id()).isEqualTo(new ContactId(contact));
    }

    @Test
    void a_finder_opens_at_the_commune_where_the_form_of_its_address_is_known() {
        assertThat(find("cio", place("Honfleur")).url().orElseThrow()).endsWith("&where=14600");
        assertThat(find("police", place("Lisieux")).url().orElseThrow())
                .isEqualTo("https://www.masecurite.interieur.gouv.fr/fr/trouver-un-commissariat-une-gendarmerie");
    }

    @Test
    void no_private_firm_is_recommended_alone() {
        assertThat(ofType("service-aide-domicile")).hasSizeGreaterThan(50);
        assertThat(places().flatMap(place -> DIRECTORY.rolesAround(place, DAY).stream()))
                .isNotEmpty()
                .noneMatch(played -> played.contact().type().equals("service-aide-domicile"));
        assertThat(PACK.guide().needs().stream().flatMap(need -> DIRECTORY.ways(need.id()).stream()))
                .isNotEmpty()
                .noneMatch(way -> DIRECTORY
                        .findContact(way.target(), Optional.empty(), DAY)
                        .filter(contact -> contact.type().equals("service-aide-domicile"))
                        .isPresent());
    }

    @Test
    void no_text_of_the_pack_calls_a_place_the_nearest() {
        assertThat(PACK.guide().needs())
                .isNotEmpty()
                .noneMatch(need -> need.explanation().contains("plus proche"))
                .allSatisfy(need -> assertThat(DIRECTORY.ways(need.id()))
                        .noneMatch(way -> way.why().contains("plus proche")));
    }

    @Test
    void a_kind_that_may_be_incomplete_says_so() {
        List<PlayedRole> roles = DIRECTORY.rolesAround(place("Falaise"), DAY);

        assertThat(roles)
                .filteredOn(PlayedRole::maybeNotNearest)
                .extracting(played -> played.role().value())
                .contains("police", "mission-locale")
                .doesNotContain("france-services", "mairie", "circonscription");
        assertThat(places().flatMap(place -> DIRECTORY.rolesAround(place, DAY).stream()))
                .filteredOn(played -> played.contact().type().equals("cms"))
                .isNotEmpty()
                .allMatch(PlayedRole::maybeNotNearest);
    }

    private static Stream<Place> places() {
        return PACK.territory().communes().stream()
                .flatMap(commune -> Stream.concat(
                        PACK.territory().findPlace(commune.code(), DAY).stream(),
                        PACK.territory().quartiers(commune.code()).stream()
                                .flatMap(quartier -> PACK.territory().findPlace(quartier.id(), DAY).stream())));
    }

    private static Place place(String commune) {
        return places().filter(place -> place.commune().name().equals(commune))
                .min(Comparator.comparing(place -> place.quartier().isPresent()))
                .orElseThrow();
    }

    private static Contact find(String role, Place place) {
        return DIRECTORY
                .findContact(new Target.ToRole(new RoleId(role)), Optional.of(place), DAY)
                .orElseThrow();
    }

    private static List<Contact> ofType(String type) {
        return DIRECTORY.contacts(DAY).stream()
                .filter(contact -> contact.type().equals(type))
                .toList();
    }

    /// Whether the contact's address names the commune. A commune's centre may be far from the quartier of the citizen.
    private static boolean isInOwnCommune(Contact contact, Place place) {
        return contact.address().town().filter(place.commune().name()::equals).isPresent();
    }

    private static double kilometres(Place place, Contact contact) {
        return haversine(place.centre(), contact.location().orElseThrow());
    }

    private static double haversine(GeoPoint from, GeoPoint to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
    }
}
