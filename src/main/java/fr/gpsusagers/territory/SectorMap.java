package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The outlines of the sectors, for a small map. The map only gives an overview: it does not decide which
/// sector serves an address.
///
/// @param outlines one outline per sector
public record SectorMap(List<Outline> outlines) {

    /// The outline of a sector.
    ///
    /// @param rings closed lines that repeat their first point at the end; holes are rings too (even-odd fill rule)
    /// @param middle a point inside the sector, for its label
    public record Outline(SectorId sector, List<List<GeoPoint>> rings, GeoPoint middle) {

        /// Computes the middle from the rings.
        public static Outline of(SectorId sector, List<List<GeoPoint>> rings) {
            return new Outline(sector, rings, SectorDrawing.middle(rings));
        }
    }

    /// A point of a picture, measured from its top left corner.
    public record Dot(double x, double y) {}

    /// Projects a map onto a picture, with north at the top.
    public static final class Picture {

        private final double width;
        private final double height;
        private final double west;
        private final double north;
        private final double dotsPerDegreeEast;
        private final double dotsPerDegreeNorth;

        private Picture(double width, Stream<GeoPoint> shown) {
            List<GeoPoint> points = shown.toList();
            west = least(points, GeoPoint::longitude);
            north = -least(points, point -> -point.latitude());
            double east = -least(points, point -> -point.longitude());
            double south = least(points, GeoPoint::latitude);
            this.width = width;
            dotsPerDegreeEast = width / Math.max(east - west, 1e-6);
            dotsPerDegreeNorth = dotsPerDegreeEast / Math.cos(Math.toRadians((north + south) / 2));
            height = (north - south) * dotsPerDegreeNorth;
        }

        private static double least(List<GeoPoint> points, ToDoubleFunction<GeoPoint> coordinate) {
            return points.stream().mapToDouble(coordinate).min().orElse(0);
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }

        /// Projects a point on Earth onto the picture.
        public Dot dot(GeoPoint point) {
            return new Dot(
                    (point.longitude() - west) * dotsPerDegreeEast, (north - point.latitude()) * dotsPerDegreeNorth);
        }

        /// Projects a ring onto the picture.
        public List<Dot> dots(List<GeoPoint> ring) {
            return ring.stream().map(this::dot).toList();
        }
    }

    /// Draws the sectors of a territory on a day, from the centres of its communes and quartiers alone.
    public static SectorMap draw(Territory territory, LocalDate day) {
        return SectorDrawing.draw(territory, day);
    }

    /// Returns a projection of the map onto a picture of this width.
    public Picture picture(double width) {
        return new Picture(
                width,
                outlines.stream().flatMap(outline -> outline.rings().stream()).flatMap(List::stream));
    }
}
