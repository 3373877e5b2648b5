package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.SectorMap.Outline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Estimates the outlines of sectors without the outlines of communes. Each point of the land belongs to the
/// nearest centre of a commune or quartier, and the land ends a little beyond the outermost centres ([Land]).
final class SectorDrawing {

    private static final double ROUNDING = 1e4;

    /// How exactly the middle is known, in degrees.
    private static final double ROOM = 2e-3;

    private final GeometryFactory shapes = new GeometryFactory();
    private final double eastPerDegree;
    private final Map<Coordinate, SectorId> centres = new TreeMap<>();

    private SectorDrawing(double latitude) {
        eastPerDegree = Math.cos(Math.toRadians(latitude));
    }

    static SectorMap draw(Territory territory, LocalDate day) {
        List<Place> places = territory.communes().stream()
                .flatMap(commune -> pieces(territory, commune, day))
                .toList();
        if (places.isEmpty()) {
            return new SectorMap(List.of());
        }
        double latitude = places.stream()
                .mapToDouble(place -> place.centre().latitude())
                .average()
                .orElse(0);
        var drawing = new SectorDrawing(latitude);
        places.forEach(place -> place.sector().ifPresent(sector -> drawing.centres.put(drawing.flat(place), sector)));
        return drawing.map();
    }

    private static Stream<Place> pieces(Territory territory, Commune commune, LocalDate day) {
        return territory.findPlace(commune.code(), day).stream()
                .flatMap(place -> place.sector().isPresent()
                        ? Stream.of(place)
                        : territory.quartiers(commune.code()).stream()
                                .flatMap(quartier -> territory.findPlace(quartier.id(), day).stream()));
    }

    private Coordinate flat(Place place) {
        return new Coordinate(
                place.centre().longitude() * eastPerDegree, place.centre().latitude());
    }

    private SectorMap map() {
        Geometry points = shapes.createMultiPointFromCoords(centres.keySet().toArray(new Coordinate[0]));
        double spacing = Math.sqrt(Math.max(points.convexHull().getArea(), 1e-4) / centres.size());
        Map<SectorId, Geometry> areas = areas(points, Land.around(points, spacing));
        List<SectorId> sectors = List.copyOf(areas.keySet());
        Geometry[] simple = SoftBorders.of(areas.values().toArray(new Geometry[0]), spacing);
        return new SectorMap(IntStream.range(0, simple.length)
                .filter(i -> !simple[i].isEmpty())
                .mapToObj(i -> outline(sectors.get(i), simple[i]))
                .toList());
    }

    private Map<SectorId, Geometry> areas(Geometry points, Geometry land) {
        var cells = new ArrayList<Geometry>();
        if (centres.size() == 1) {
            land.setUserData(centres.keySet().iterator().next());
            cells.add(land);
        } else {
            var voronoi = new VoronoiDiagramBuilder();
            voronoi.setSites(points);
            Envelope frame = land.getEnvelopeInternal();
            frame.expandBy(frame.getDiameter());
            voronoi.setClipEnvelope(frame);
            Geometry diagram = voronoi.getDiagram(shapes);
            IntStream.range(0, diagram.getNumGeometries())
                    .mapToObj(diagram::getGeometryN)
                    .forEach(cells::add);
        }
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> centres.get((Coordinate) cell.getUserData()),
                        () -> new TreeMap<>((one, other) -> one.value().compareTo(other.value())),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                list -> UnaryUnionOp.union(list).intersection(land))));
    }

    private Outline outline(SectorId sector, Geometry area) {
        List<List<GeoPoint>> rings = IntStream.range(0, area.getNumGeometries())
                .mapToObj(i -> (Polygon) area.getGeometryN(i))
                .flatMap(polygon -> Stream.concat(
                        Stream.of(polygon.getExteriorRing()),
                        IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN)))
                .map(this::ring)
                .toList();
        return Outline.of(sector, rings);
    }

    /// Returns the point of the largest ring that is farthest from its border.
    static GeoPoint middle(List<List<GeoPoint>> rings) {
        var shapes = new GeometryFactory();
        Coordinate middle = rings.stream()
                .map(ring -> shapes.createPolygon(ring.stream()
                        .map(point -> new Coordinate(point.longitude(), point.latitude()))
                        .toArray(Coordinate[]::new)))
                .max(Comparator.comparingDouble(Geometry::getArea))
                .map(polygon -> MaximumInscribedCircle.getCenter(polygon, ROOM).getCoordinate())
                .orElseThrow(() -> new IllegalArgumentException("Un secteur n’a pas de contour. Redessinez-le."));
        return new GeoPoint(rounded(middle.x), rounded(middle.y));
    }

    private List<GeoPoint> ring(LineString ring) {
        return Stream.of(ring.getCoordinates()).map(this::point).toList();
    }

    private GeoPoint point(Coordinate flat) {
        return new GeoPoint(rounded(flat.x / eastPerDegree), rounded(flat.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * ROUNDING) / ROUNDING;
    }
}
