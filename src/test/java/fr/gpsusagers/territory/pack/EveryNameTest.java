package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.naming.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Rules that hold for every name and every postal code of the packs, not just for a few.
class EveryNameTest {

    static final List<Territory> TERRITORIES = List.of(Packs.BOCAGE, Packs.EXEMPLE);

    private static PlaceAnswer find(Territory territory, String typed) {
        return territory.find(typed, Packs.DAY);
    }

    private static List<Place> places(PlaceAnswer answer) {
        return switch (answer) {
            case OnePlace(Place place) -> List.of(place);
            case SplitPlace(Place place, List<Quartier> _) -> List.of(place);
            case SeveralPlaces(List<Place> candidates) -> candidates;
            case OutsidePlace _, UnknownPlace _ -> List.of();
        };
    }

    private static Stream<String> names(Commune commune) {
        return Stream.concat(Stream.of(commune.name()), commune.otherNames().stream());
    }

    /// Returns the name, in each form in which citizens also write it.
    private static Stream<String> written(String name) {
        String plain = String.join(" ", Words.of(name));
        return Stream.of(
                name,
                plain,
                plain.toUpperCase(Locale.ROOT),
                name.replace("Saint-", "St ").replace("Sainte-", "Ste ").replace('’', '\''),
                name.replace("-", "").replace(" ", ""));
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void every_name_of_a_commune_finds_it(Territory territory) {
        for (Commune commune : territory.communes()) {
            names(commune)
                    .flatMap(EveryNameTest::written)
                    .forEach(typed -> assertThat(places(find(territory, typed)))
                            .as(typed)
                            .extracting(Place::commune)
                            .contains(commune));
        }
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void every_name_beside_its_postal_code_finds_its_commune_alone(Territory territory) {
        for (Commune commune : territory.communes()) {
            for (PostalCode code : commune.postalCodes()) {
                names(commune)
                        .filter(name -> !isSharedWithin(territory, code, name))
                        .flatMap(name -> Stream.of(name + " " + code, code + " " + name.toUpperCase(Locale.FRENCH)))
                        .forEach(typed -> assertThat(places(find(territory, typed)))
                                .as(typed)
                                .extracting(place -> place.commune().name())
                                .containsOnly(commune.name()));
            }
        }
    }

    /// Returns whether a longer name with the same postal code contains this one: « Maisoncelles » and
    /// « Maisoncelles-Pelvey ».
    private static boolean isSharedWithin(Territory territory, PostalCode code, String name) {
        return territory.communes().stream()
                        .filter(commune -> commune.postalCodes().contains(code))
                        .flatMap(EveryNameTest::names)
                        .filter(other -> Words.of(other).equals(Words.of(name)))
                        .count()
                > 1;
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void every_postal_code_finds_all_its_communes(Territory territory) {
        Set<PostalCode> codes = territory.communes().stream()
                .flatMap(commune -> commune.postalCodes().stream())
                .collect(Collectors.toSet());
        for (PostalCode code : codes) {
            assertThat(places(find(territory, code.value())))
                    .as(code.value())
                    .extracting(Place::commune)
                    .containsExactlyInAnyOrderElementsOf(territory.communes().stream()
                            .filter(commune -> commune.postalCodes().contains(code))
                            .toList());
        }
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void every_quartier_is_found_beside_the_name_of_its_commune(Territory territory) {
        for (Commune commune : territory.communes()) {
            for (Quartier quartier : territory.quartiers(commune.code())) {
                Stream.concat(Stream.of(quartier.name()), quartier.otherNames().stream())
                        .filter(name -> !name.contains(commune.name()))
                        .flatMap(name -> Stream.of(
                                commune.name() + " " + name,
                                name + ", " + commune.name(),
                                name + " à " + commune.name()))
                        .forEach(typed -> assertThat(places(find(territory, typed)))
                                .as(typed)
                                .extracting(place ->
                                        place.quartier().map(Quartier::name).orElse("none"))
                                .contains(quartier.name()));
            }
        }
    }

    @Test
    void a_name_with_one_typo_is_never_decided_for_a_commune_with_another_name() {
        var random = new Random(1414);
        var decidedWrongly = new HashSet<String>();
        int understood = 0;
        int tried = 0;
        for (Commune commune : Packs.BOCAGE.communes()) {
            for (String name :
                    names(commune).map(any -> String.join(" ", Words.of(any))).toList()) {
                for (int i = 0; name.length() > 5 && i < 3; i++) {
                    String typed = withTypo(name, random);
                    PlaceAnswer answer = find(Packs.BOCAGE, typed);
                    boolean right = places(answer).stream()
                            .anyMatch(place -> place.commune().equals(commune));
                    tried++;
                    understood += right ? 1 : 0;
                    if (!right && places(answer).size() == 1 && !isName(typed) && !(answer instanceof SeveralPlaces)) {
                        decidedWrongly.add(name + " ~ " + typed);
                    }
                }
            }
        }
        System.out.printf("Names with one typo: %d of %d understood%n", understood, tried);
        assertThat(decidedWrongly).isEmpty();
        assertThat(understood).isGreaterThan((int) (0.95 * tried));
    }

    /// Returns whether the typo happens to be the name of another commune, or the first word of one.
    private static boolean isName(String typed) {
        return Packs.BOCAGE.communes().stream()
                .flatMap(EveryNameTest::names)
                .map(name -> String.join(" ", Words.of(name)))
                .anyMatch(name -> name.equals(typed) || name.startsWith(typed + " "));
    }

    private static String withTypo(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
