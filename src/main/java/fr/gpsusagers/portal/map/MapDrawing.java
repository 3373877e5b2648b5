package fr.gpsusagers.portal.map;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.SectorMap;
import fr.gpsusagers.territory.SectorMap.Dot;
import fr.gpsusagers.territory.SectorMap.Outline;
import fr.gpsusagers.territory.SectorMap.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The outlines of the sectors as numbered SVG shapes.
///
/// @param height height of the drawing; its width is [#WIDTH]
/// @param aside the numbers of sectors too small to hold their own
record MapDrawing(int height, List<Shape> shapes, Optional<Aside> aside) {

    static final int WIDTH = 720;

    /// Space above the map for the numbers of small sectors.
    static final int TOP = 60;

    private static final int SMALLEST_WITH_NUMBER = 64;

    /// @param path an SVG path
    /// @param x where the number stands, together with `y`
    /// @param number empty if the number stands above the map
    record Shape(SectorId sector, String path, int x, int y, String number) {

        boolean isSmall() {
            return number.isEmpty();
        }
    }

    /// Numbers above the map, and where the line that leads from them to their sectors ends.
    record Aside(String numbers, int x, int y) {}

    static MapDrawing of(SectorMap map, Map<SectorId, Integer> numbers) {
        Picture picture = map.picture(WIDTH);
        List<Shape> shapes = map.outlines().stream()
                .map(outline -> shape(picture, outline, numbers.getOrDefault(outline.sector(), 0)))
                .toList();
        return new MapDrawing((int) Math.ceil(picture.height()) + TOP, shapes, aside(shapes, numbers));
    }

    private static Shape shape(Picture picture, Outline outline, int number) {
        Dot middle = picture.dot(outline.middle());
        String path =
                outline.rings().stream().map(ring -> path(picture.dots(ring))).collect(Collectors.joining());
        return new Shape(
                outline.sector(),
                path,
                (int) Math.round(middle.x()),
                (int) Math.round(middle.y()) + TOP,
                isSmall(picture, outline) ? "" : String.valueOf(number));
    }

    private static boolean isSmall(Picture picture, Outline outline) {
        List<Dot> dots = outline.rings().stream()
                .flatMap((List<GeoPoint> ring) -> picture.dots(ring).stream())
                .toList();
        double left = dots.stream().mapToDouble(Dot::x).min().orElse(0);
        double right = dots.stream().mapToDouble(Dot::x).max().orElse(0);
        return right - left < SMALLEST_WITH_NUMBER;
    }

    /// Writes whole numbers relative to the previous point: half as long as any other notation.
    private static String path(List<Dot> ring) {
        var path = new StringBuilder();
        int x = 0;
        int y = 0;
        for (Dot dot : ring.subList(0, ring.size() - 1)) {
            int nextX = (int) Math.round(dot.x());
            int nextY = (int) Math.round(dot.y()) + TOP;
            if (path.isEmpty()) {
                path.append('M').append(nextX).append(' ').append(nextY).append('l');
            } else if (nextX != x || nextY != y) {
                step(path, nextX - x);
                step(path, nextY - y);
            }
            x = nextX;
            y = nextY;
        }
        return path.append('z').toString();
    }

    private static void step(StringBuilder path, int by) {
        boolean follows = Character.isDigit(path.charAt(path.length() - 1));
        path.append(follows && by >= 0 ? " " : "").append(by);
    }

    private static Optional<Aside> aside(List<Shape> shapes, Map<SectorId, Integer> numbers) {
        List<Shape> small = shapes.stream().filter(Shape::isSmall).toList();
        if (small.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Aside(
                small.stream()
                        .map(shape -> numbers.getOrDefault(shape.sector(), 0))
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                (int) small.stream().mapToInt(Shape::x).average().orElse(0),
                (int) small.stream().mapToInt(Shape::y).average().orElse(0)));
    }
}
