package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The outlines of the sectors, to be drawn as a small map. They show who is where; they settle no address.
///
/// @param outlines one a sector
public record SectorMap(List<Outline> outlines) {

    /// The outline of a sector.
    ///
    /// @param rings closed lines, the first point given again at the end; a hole is a ring too (fill rule even-odd)
    /// @param middle a point inside, where its name can stand
    public record Outline(SectorId sector, List<List<GeoPoint>> rings, GeoPoint middle) {

        /// Finds the middle by itself.
        public static Outline of(SectorId sector, List<List<GeoPoint>> rings) {
            return new Outline(sector, rings, SectorDrawing.middle(rings));
        }
    }

    /// A point of a picture, from its top left corner.
    public record Dot(double x, double y) {}

    /// A picture of a map: points of the earth become dots, north is up.
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

        /// Where a point of the earth is in the picture.
        public Dot dot(GeoPoint point) {
            return new Dot(
                    (point.longitude() - west) * dotsPerDegreeEast, (north - point.latitude()) * dotsPerDegreeNorth);
        }

        /// The dots of a ring.
        public List<Dot> dots(List<GeoPoint> ring) {
            return ring.stream().map(this::dot).toList();
        }
    }

    /// Draws the sectors of a territory on a day, from the centres of its communes and quartiers alone.
    public static SectorMap draw(Territory territory, LocalDate day) {
        return SectorDrawing.draw(territory, day);
    }

    /// The map as a picture of this width.
    public Picture picture(double width) {
        return new Picture(
                width,
                outlines.stream().flatMap(outline -> outline.rings().stream()).flatMap(List::stream));
    }
}
