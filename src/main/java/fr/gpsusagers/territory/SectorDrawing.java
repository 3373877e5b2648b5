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
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.GeometryItemDistance;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Estimates the outlines of sectors without the outlines of communes. Each point of the land belongs to the
/// nearest centre of a commune or quartier, and the land ends a little beyond the outermost centres.
final class SectorDrawing {

    /// Shape of the hull around the centres, from 0 (tight) to 1 (convex).
    private static final double HULL = 0.2;

    private static final double MARGIN_IN_SPACINGS = 0.4;
    private static final double DISC = 0.6;
    private static final int DISC_QUARTER = 4;
    private static final int NEIGHBOURS = 4;
    private static final double TOLERANCE_IN_SPACINGS = 0.25;
    private static final double ROUNDING = 1e4;

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
        Geometry hull = centres.size() < 3 ? points : ConcaveHull.concaveHullByLengthRatio(points, HULL);
        Geometry land = hull.buffer(spacing * MARGIN_IN_SPACINGS).union(surroundings());
        Map<SectorId, Geometry> areas = areas(points, land);
        List<SectorId> sectors = List.copyOf(areas.keySet());
        Geometry[] simple =
                CoverageSimplifier.simplify(areas.values().toArray(new Geometry[0]), spacing * TOLERANCE_IN_SPACINGS);
        return new SectorMap(IntStream.range(0, simple.length)
                .filter(i -> !simple[i].isEmpty())
                .mapToObj(i -> outline(sectors.get(i), simple[i]))
                .toList());
    }

    /// Returns a disc around each centre, its radius in proportion to the distance of the neighbours: where
    /// communes are large, the land extends farther.
    private Geometry surroundings() {
        var tree = new STRtree();
        List<Point> points = centres.keySet().stream().map(shapes::createPoint).toList();
        points.forEach(point -> tree.insert(point.getEnvelopeInternal(), point));
        return UnaryUnionOp.union(points.stream()
                .map(point -> point.buffer(DISC * spaceAround(point, tree), DISC_QUARTER))
                .toList());
    }

    private static double spaceAround(Point point, STRtree tree) {
        Object[] nearest = tree.nearestNeighbour(
                point.getEnvelopeInternal(), point, new GeometryItemDistance(), Math.min(NEIGHBOURS + 1, tree.size()));
        return Stream.of(nearest)
                .mapToDouble(neighbour -> point.distance((Point) neighbour))
                .filter(distance -> distance > 0)
                .average()
                .orElse(0);
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

    /// Returns a point well inside the largest ring.
    static GeoPoint middle(List<List<GeoPoint>> rings) {
        var shapes = new GeometryFactory();
        Coordinate middle = rings.stream()
                .map(ring -> shapes.createPolygon(ring.stream()
                        .map(point -> new Coordinate(point.longitude(), point.latitude()))
                        .toArray(Coordinate[]::new)))
                .max(Comparator.comparingDouble(Geometry::getArea))
                .map(polygon -> polygon.getInteriorPoint().getCoordinate())
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
