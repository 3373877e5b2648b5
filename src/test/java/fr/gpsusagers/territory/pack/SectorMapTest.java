package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.SectorMap;
import fr.gpsusagers.territory.SectorMap.Dot;
import fr.gpsusagers.territory.SectorMap.Outline;
import fr.gpsusagers.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SectorMapTest {

    static final List<Territory> TERRITORIES = List.of(Packs.BOCAGE, Packs.EXEMPLE);

    private static SectorMap map(Territory territory) {
        return territory.sectorMap(Packs.DAY);
    }

    /// Returns every commune, and every quartier of a split one.
    private static Stream<Place> pieces(Territory territory) {
        return territory.communes().stream()
                .flatMap(commune -> territory.findPlace(commune.code(), Packs.DAY).stream())
                .flatMap(place -> place.sector().isPresent()
                        ? Stream.of(place)
                        : territory.quartiers(place.commune().code()).stream()
                                .map(Quartier::id)
                                .flatMap(id -> territory.findPlace(id, Packs.DAY).stream()));
    }

    /// Returns the sector whose outline contains the point.
    private static Optional<SectorId> at(SectorMap map, GeoPoint point) {
        return map.outlines().stream()
                .filter(outline -> outline.rings().stream()
                                        .filter(ring -> holds(ring, point))
                                        .count()
                                % 2
                        == 1)
                .map(Outline::sector)
                .findFirst();
    }

    private static boolean holds(List<GeoPoint> ring, GeoPoint point) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            GeoPoint from = ring.get(i - 1);
            GeoPoint to = ring.get(i);
            double cut = from.longitude()
                    + (point.latitude() - from.latitude())
                            / (to.latitude() - from.latitude())
                            * (to.longitude() - from.longitude());
            boolean crosses = from.latitude() > point.latitude() != to.latitude() > point.latitude();
            inside ^= crosses && point.longitude() < cut;
        }
        return inside;
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void every_sector_has_an_outline_and_its_middle_is_inside(Territory territory) {
        SectorMap map = map(territory);

        assertThat(map.outlines())
                .extracting(Outline::sector)
                .containsExactlyInAnyOrderElementsOf(
                        territory.sectors().stream().map(Sector::id).toList());
        assertThat(map.outlines()).allSatisfy(outline -> {
            assertThat(at(map, outline.middle())).contains(outline.sector());
            assertThat(outline.rings())
                    .allSatisfy(ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast()));
        });
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void almost_every_commune_lies_in_the_outline_of_its_sector(Territory territory) {
        List<Place> pieces = pieces(territory).toList();
        long right = pieces.stream()
                .filter(place -> at(map(territory), place.centre()).equals(place.sector()))
                .count();

        assertThat(right).isGreaterThanOrEqualTo(Math.round(0.97 * pieces.size()));
    }

    @Test
    void the_map_is_light_and_drawn_once() {
        SectorMap map = map(Packs.BOCAGE);

        assertThat(map.outlines().stream()
                        .flatMap(outline -> outline.rings().stream())
                        .mapToInt(List::size)
                        .sum())
                .isLessThan(800);
        assertThat(map(Packs.BOCAGE)).isSameAs(map);
    }

    @Test
    void a_picture_keeps_the_shape_and_puts_north_up() {
        var square = Outline.of(
                new SectorId("littoral"),
                List.of(List.of(
                        new GeoPoint(0, 49),
                        new GeoPoint(1, 49),
                        new GeoPoint(1, 50),
                        new GeoPoint(0, 50),
                        new GeoPoint(0, 49))));
        var picture = new SectorMap(List.of(square)).picture(600);

        assertThat(picture.dot(new GeoPoint(0, 50))).isEqualTo(new Dot(0, 0));
        assertThat(picture.dots(square.rings().getFirst())).hasSize(5);
        assertThat(picture.width()).isEqualTo(600);
        assertThat(picture.height())
                .as("a degree of latitude is longer than one of longitude")
                .isBetween(600 * 1.5, 600 * 1.6);
    }

    @Test
    void the_packs_own_outlines_win(@TempDir Path folder) throws IOException {
        var reading = reading(folder, collection("littoral", "collines", "plaine"));
        SectorMap map = map(reading.part(Territory.class));

        assertThat(reading.findings()).isEmpty();
        assertThat(map.outlines()).extracting(Outline::sector).contains(new SectorId("collines"));
        assertThat(map.outlines().getFirst().rings().getFirst()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a sector is missing     | littoral,collines          | un contour par secteur
            a sector comes twice    | littoral,littoral,collines,plaine | un contour par secteur
            a sector is unknown     | littoral,collines,lagune   | « lagune » est de trop
            """)
    void outlines_that_do_not_match_the_sectors_are_reported(
            String what, String sectors, String said, @TempDir Path folder) throws IOException {
        var reading = reading(folder, collection(sectors.split(",")));
        reading.part(Territory.class);

        assertThat(reading.findings())
                .as(what)
                .extracting(Finding::message)
                .anyMatch(message -> message.contains(said));
    }

    @Test
    void a_broken_file_is_reported_and_the_map_drawn_all_the_same(@TempDir Path folder) throws IOException {
        var reading = reading(folder, "{\"features\": [");

        assertThat(map(reading.part(Territory.class)).outlines()).hasSize(3);
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.startsWith(SectorOutlines.FILE + ":1: Le fichier n’est pas du GeoJSON"));
    }

    private static String collection(String... sectors) {
        return Stream.of(sectors)
                .map(sector -> """
                        {"properties":{"secteur":"%s"},"geometry":{"type":"Polygon",
                        "coordinates":[[[-8.5,47.5],[-8.4,47.5],[-8.4,47.6],[-8.5,47.5]]]}}""".formatted(sector))
                .collect(java.util.stream.Collectors.joining(",", "{\"features\":[", "]}"));
    }

    private static PackReading reading(Path folder, String outlines) throws IOException {
        var pack = fr.gpsusagers.pack.PlantedPack.in(folder);
        Files.writeString(pack.folder().resolve(SectorOutlines.FILE), outlines);
        return new PackReading(PackFiles.ofFolder(pack.folder()), List.of(new TerritoryPart()));
    }
}
