package fr.gpsusagers.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Draws the borders of areas with fewer points and round corners. Neighbours keep one common border, and three
/// areas still meet at one point.
final class SoftBorders {

    private static final double TOLERANCE_IN_SPACINGS = 0.3;
    private static final double SMOOTH = 0.3;

    /// Points that make so little difference are left out; in a small area, which is shown enlarged, fewer are.
    private static final double UNSEEN_IN_SPACINGS = 0.14;

    /// The width of a large area, in spacings.
    private static final double LARGE = 5;

    private static final int CUTS = 2;
    private static final double CUT = 0.25;

    private final GeometryFactory shapes = new GeometryFactory();

    private SoftBorders() {}

    /// Returns the areas in the same order. An area too small to be drawn is empty.
    static Geometry[] of(Geometry[] areas, double spacing) {
        var simplifier = new CoverageSimplifier(areas);
        simplifier.setSmoothWeight(SMOOTH);
        simplifier.setRemovableRingSizeFactor(2);
        Geometry[] soft = new SoftBorders().soften(simplifier.simplify(spacing * TOLERANCE_IN_SPACINGS));
        return CoverageSimplifier.simplify(
                soft,
                Stream.of(soft)
                        .mapToDouble(area -> UNSEEN_IN_SPACINGS * Math.min(spacing, Math.sqrt(area.getArea()) / LARGE))
                        .toArray());
    }

    private Geometry[] soften(Geometry[] areas) {
        var merger = new LineMerger();
        merger.add(
                UnaryUnionOp.union(Stream.of(areas).map(Geometry::getBoundary).toList()));
        var polygonizer = new Polygonizer();
        for (Object line : merger.getMergedLineStrings()) {
            polygonizer.add(soft((LineString) line));
        }
        List<Geometry> pieces = new ArrayList<>();
        for (Object piece : polygonizer.getPolygons()) {
            pieces.add((Polygon) piece);
        }
        return Stream.of(areas)
                .map(area -> UnaryUnionOp.union(pieces.stream()
                        .filter(piece -> area.contains(piece.getInteriorPoint()))
                        .toList()))
                .toArray(Geometry[]::new);
    }

    private LineString soft(LineString line) {
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < CUTS; i++) {
            points = cut(points, line.isClosed());
        }
        return shapes.createLineString(points);
    }

    /// Cuts each corner (Chaikin). The ends stay, where other borders meet them.
    private static Coordinate[] cut(Coordinate[] points, boolean closed) {
        List<Coordinate> soft = new ArrayList<>();
        soft.add(points[0]);
        IntStream.range(1, points.length).forEach(i -> {
            soft.add(between(points[i - 1], points[i], CUT));
            soft.add(between(points[i - 1], points[i], 1 - CUT));
        });
        soft.add(points[points.length - 1]);
        if (closed) {
            soft.removeFirst();
            soft.set(soft.size() - 1, soft.getFirst());
        }
        return soft.toArray(Coordinate[]::new);
    }

    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }
}
