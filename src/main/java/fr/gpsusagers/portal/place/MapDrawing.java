package fr.gpsusagers.portal.place;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.SectorMap;
import fr.gpsusagers.territory.SectorMap.Dot;
import fr.gpsusagers.territory.SectorMap.Outline;
import fr.gpsusagers.territory.SectorMap.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The outlines of the sectors as numbered SVG shapes, in the order of their numbers.
///
/// @param height height of the drawing, with its inset; its width is [#WIDTH]
/// @param inset the enlarged part, if some sectors are too small to hold their number or to be pressed
/// @param pins where the place is, on the map and in the inset; empty if no place is shown
record MapDrawing(int height, List<Shape> shapes, Optional<Inset> inset, List<Spot> pins) {

    static final int WIDTH = 1440;

    /// Space around the map for its border.
    private static final int EDGE = 6;

    private static final int SMALLEST_WITH_NUMBER = 128;
    private static final int PIN_HEIGHT = 108;
    private static final int HALF_PIN = 40;

    /// Half the size of the largest number, on a phone.
    private static final int HALF_NUMBER = 52;

    /// A point of the drawing.
    record Spot(int x, int y) {}

    /// @param path an SVG path
    /// @param middle where the middle of the number stands
    /// @param isSmall whether it is shown in the inset
    record Shape(SectorId sector, int number, String path, Spot middle, boolean isSmall) {

        /// Moves the number of a small sector to the inset, and a number that a pin would cover away from it.
        private Shape numberedIn(Optional<Inset> inset, List<Spot> pins) {
            Spot there = isSmall ? inset.flatMap(part -> part.enlarged(middle)).orElse(middle) : middle;
            Spot seen = pins.stream()
                    .filter(pin -> hides(pin, there))
                    .findFirst()
                    .map(pin -> beside(pin, there))
                    .orElse(there);
            return new Shape(sector, number, path, seen, isSmall);
        }
    }

    /// @param place the place that gets a pin
    static MapDrawing of(SectorMap map, Map<SectorId, Integer> numbers, Optional<GeoPoint> place) {
        Picture picture = map.picture(WIDTH - 2.0 * EDGE);
        int mapHeight = (int) Math.ceil(picture.height()) + 2 * EDGE;
        Optional<Inset> inset = Inset.of(smallDots(map, picture), mapHeight);
        List<Spot> pins = place.map(picture::dot).map(MapDrawing::spot).stream()
                .flatMap(spot -> Stream.concat(Stream.of(spot), inset.flatMap(part -> part.enlarged(spot)).stream()))
                .toList();
        List<Shape> shapes = map.outlines().stream()
                .map(outline -> shape(picture, outline, numbers.getOrDefault(outline.sector(), 0)))
                .map(shape -> shape.numberedIn(inset, pins))
                .sorted(Comparator.comparing(Shape::number))
                .toList();
        return new MapDrawing(inset.map(Inset::bottom).orElse(mapHeight), shapes, inset, pins);
    }

    /// Whether a pin at the place would cover the number whose middle is there.
    private static boolean hides(Spot place, Spot number) {
        int up = place.y() - number.y();
        return Math.abs(place.x() - number.x()) < HALF_PIN + HALF_NUMBER
                && up > -HALF_NUMBER
                && up < PIN_HEIGHT + HALF_NUMBER;
    }

    /// The nearest spot where the pin does not cover the number.
    private static Spot beside(Spot place, Spot number) {
        int away = HALF_PIN + HALF_NUMBER;
        return Stream.of(
                        new Spot(place.x() - away, number.y()),
                        new Spot(place.x() + away, number.y()),
                        new Spot(number.x(), place.y() + HALF_NUMBER),
                        new Spot(number.x(), place.y() - PIN_HEIGHT - HALF_NUMBER))
                .min(Comparator.comparingInt(free -> Math.abs(free.x() - number.x()) + Math.abs(free.y() - number.y())))
                .orElse(number);
    }

    private static List<Spot> smallDots(SectorMap map, Picture picture) {
        return map.outlines().stream()
                .filter(outline -> isSmall(picture, outline))
                .flatMap(outline -> dots(picture, outline).stream())
                .map(MapDrawing::spot)
                .toList();
    }

    private static Shape shape(Picture picture, Outline outline, int number) {
        String path =
                outline.rings().stream().map(ring -> path(picture.dots(ring))).collect(Collectors.joining());
        return new Shape(
                outline.sector(), number, path, spot(picture.dot(outline.middle())), isSmall(picture, outline));
    }

    private static boolean isSmall(Picture picture, Outline outline) {
        var across = dots(picture, outline).stream().mapToDouble(Dot::x).summaryStatistics();
        return across.getMax() - across.getMin() < SMALLEST_WITH_NUMBER;
    }

    private static List<Dot> dots(Picture picture, Outline outline) {
        return outline.rings().stream()
                .flatMap(ring -> picture.dots(ring).stream())
                .toList();
    }

    private static Spot spot(Dot dot) {
        return new Spot((int) Math.round(dot.x()) + EDGE, (int) Math.round(dot.y()) + EDGE);
    }

    /// Writes whole numbers relative to the previous point: half as long as any other notation.
    private static String path(List<Dot> ring) {
        var path = new StringBuilder();
        var last = new Spot(0, 0);
        for (Dot dot : ring.subList(0, ring.size() - 1)) {
            Spot next = spot(dot);
            if (path.isEmpty()) {
                path.append('M').append(next.x()).append(' ').append(next.y()).append('l');
            } else if (!next.equals(last)) {
                step(path, next.x() - last.x());
                step(path, next.y() - last.y());
            }
            last = next;
        }
        return path.append('z').toString();
    }

    private static void step(StringBuilder path, int by) {
        boolean follows = Character.isDigit(path.charAt(path.length() - 1));
        path.append(follows && by >= 0 ? " " : "").append(by);
    }

    /// A part of the map, enlarged below it, where sectors are too small for a finger.
    ///
    /// @param left left edge of the part on the map, with `top`, `width` and `height`
    /// @param y upper edge of the inset
    record Inset(int left, int top, int width, int height, int y) {

        private static final int GAP = 48;
        private static final int HEIGHT = 660;
        private static final int WIDTH = 840;
        private static final double MARGIN = 0.06;

        /// @param small the points of the small sectors
        /// @param y where the map ends
        static Optional<Inset> of(List<Spot> small, int y) {
            if (small.isEmpty()) {
                return Optional.empty();
            }
            var across = small.stream().mapToInt(Spot::x).summaryStatistics();
            var down = small.stream().mapToInt(Spot::y).summaryStatistics();
            double tall = Math.max(
                    down.getMax() - down.getMin(), (across.getMax() - across.getMin()) * (double) HEIGHT / WIDTH);
            int height = (int) Math.ceil(tall * (1 + 2 * MARGIN));
            int width = (int) Math.ceil(height * (double) WIDTH / HEIGHT);
            return Optional.of(new Inset(
                    (across.getMin() + across.getMax() - width) / 2,
                    (down.getMin() + down.getMax() - height) / 2,
                    width,
                    height,
                    y + GAP));
        }

        /// Left edge of the inset.
        int x() {
            return (MapDrawing.WIDTH - WIDTH) / 2;
        }

        int drawnWidth() {
            return WIDTH;
        }

        int drawnHeight() {
            return HEIGHT;
        }

        int bottom() {
            return y + HEIGHT + 3;
        }

        /// Where a point of the map stands in the inset. Empty if the inset does not show it.
        Optional<Spot> enlarged(Spot spot) {
            double scale = (double) HEIGHT / height;
            var there = new Spot(
                    (int) Math.round((spot.x() - left) * scale) + x(), (int) Math.round((spot.y() - top) * scale) + y);
            boolean shown = there.x() > x() && there.x() < x() + WIDTH && there.y() > y && there.y() < y + HEIGHT;
            return shown ? Optional.of(there) : Optional.empty();
        }
    }
}
