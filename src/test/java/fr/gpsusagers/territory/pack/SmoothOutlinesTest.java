package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.SectorMap.Outline;
import fr.gpsusagers.territory.Territory;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.algorithm.Angle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// The computed outlines show sectors only, and nothing of how they were computed: no circle around a centre, no
/// hole, no gap between neighbours, no saw teeth.
class SmoothOutlinesTest {

    static final List<Territory> TERRITORIES = List.of(Packs.BOCAGE, Packs.EXEMPLE);

    /// A plain border turns 360 degrees in all; one that goes around circles turned 1,700 and 3,900.
    private static final double MOST_TURNING = 1200;

    /// Two circles meet in a sharp notch.
    private static final double SHARPEST_NOTCH = 60;

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static List<Outline> outlines(Territory territory) {
        return territory.sectorMap(Packs.DAY).outlines();
    }

    private static Stream<Polygon> polygons(Outline outline) {
        return outline.rings().stream()
                .map(ring -> SHAPES.createPolygon(
                        ring.stream().map(SmoothOutlinesTest::flat).toArray(Coordinate[]::new)));
    }

    private static Coordinate flat(GeoPoint point) {
        return new Coordinate(point.longitude() * Math.cos(Math.toRadians(49)), point.latitude());
    }

    private static Geometry land(Territory territory) {
        return UnaryUnionOp.union(outlines(territory).stream()
                .flatMap(SmoothOutlinesTest::polygons)
                .toList());
    }

    /// Returns by how much the border of the land turns at each point: negative in a notch.
    private static DoubleStream turns(Territory territory) {
        Coordinate[] border = land(territory).norm().getCoordinates();
        int points = border.length - 1;
        return IntStream.range(0, points)
                .mapToDouble(i -> Angle.normalize(Angle.angle(border[i], border[(i + 1) % points])
                        - Angle.angle(border[(i + points - 1) % points], border[i])))
                .map(turn -> -Math.toDegrees(turn));
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void the_border_of_the_land_goes_around_no_circles(Territory territory) {
        assertThat(turns(territory).map(Math::abs).sum()).isBetween(360.0, MOST_TURNING);
        assertThat(turns(territory).min().orElseThrow()).isGreaterThan(-SHARPEST_NOTCH);
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void the_sectors_cover_one_land_without_gap_hole_or_overlap(Territory territory) {
        Geometry land = land(territory);
        double sum = outlines(territory).stream()
                .flatMap(SmoothOutlinesTest::polygons)
                .mapToDouble(Geometry::getArea)
                .sum();

        assertThat(land).isInstanceOf(Polygon.class);
        assertThat(((Polygon) land).getNumInteriorRing()).isZero();
        assertThat(sum / land.getArea()).isBetween(0.9999, 1.0001);
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void a_part_of_a_sector_apart_from_the_rest_has_a_commune_in_it(Territory territory) {
        assertThat(outlines(territory).stream()
                        .filter(outline -> outline.rings().size() > 1))
                .allSatisfy(outline -> assertThat(polygons(outline))
                        .allMatch(part -> territory.communes().stream()
                                .filter(commune -> isIn(territory, commune, outline))
                                .anyMatch(commune -> part.contains(SHAPES.createPoint(flat(commune.centre()))))));
    }

    private static boolean isIn(Territory territory, Commune commune, Outline outline) {
        return territory
                .findPlace(commune.code(), Packs.DAY)
                .filter(place -> place.sectors().contains(outline.sector()))
                .isPresent();
    }
}
