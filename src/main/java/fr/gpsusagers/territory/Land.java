package fr.gpsusagers.territory;

import java.util.stream.Stream;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.GeometryItemDistance;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.buffer.VariableBuffer;

/// Estimates the land of a département from the centres of its communes: a hull around them, and beyond it a margin
/// that widens where communes are large. The margin changes evenly from one centre to the next, so that no centre
/// shows as a circle on the coast.
final class Land {

    /// Shape of the hull around the centres, from 0 (tight) to 1 (convex).
    private static final double HULL = 0.2;

    private static final double MARGIN_IN_SPACINGS = 0.45;
    private static final double SHARE_OF_SPACE_AROUND = 0.5;
    private static final double ROUNDING_IN_SPACINGS = 0.8;
    private static final int NEIGHBOURS = 4;

    private final Geometry centres;
    private final double spacing;
    private final STRtree tree = new STRtree();

    private Land(Geometry centres, double spacing) {
        this.centres = centres;
        this.spacing = spacing;
        for (int i = 0; i < centres.getNumGeometries(); i++) {
            Geometry centre = centres.getGeometryN(i);
            tree.insert(centre.getEnvelopeInternal(), centre);
        }
    }

    /// @param spacing the usual distance between two centres
    static Geometry around(Geometry centres, double spacing) {
        return new Land(centres, spacing).estimate();
    }

    private Geometry estimate() {
        Geometry hull = centres.getNumGeometries() < 3
                ? centres.convexHull()
                : ConcaveHull.concaveHullByLengthRatio(centres, HULL);
        Geometry least = hull.buffer(spacing * MARGIN_IN_SPACINGS);
        Geometry land = hull instanceof Polygon polygon ? least.union(margin(polygon.getExteriorRing())) : least;
        return withoutBays(land);
    }

    private Geometry margin(LinearRing hull) {
        double[] widths = Stream.of(hull.getCoordinates())
                .mapToDouble(centre -> SHARE_OF_SPACE_AROUND * spaceAround(centre))
                .toArray();
        return VariableBuffer.buffer(hull, widths);
    }

    private double spaceAround(Coordinate centre) {
        Point point = new GeometryFactory().createPoint(centre);
        Object[] nearest = tree.nearestNeighbour(
                point.getEnvelopeInternal(), point, new GeometryItemDistance(), Math.min(NEIGHBOURS + 1, tree.size()));
        return Stream.of(nearest)
                .mapToDouble(neighbour -> point.distance((Point) neighbour))
                .filter(distance -> distance > 0)
                .average()
                .orElse(0);
    }

    /// Fills narrow bays between two centres, then takes off what sticks out alone.
    private Geometry withoutBays(Geometry land) {
        double radius = spacing * ROUNDING_IN_SPACINGS;
        return land.buffer(radius)
                .buffer(-2 * radius)
                .buffer(radius)
                .union(centres.buffer(spacing * MARGIN_IN_SPACINGS / 2));
    }
}
