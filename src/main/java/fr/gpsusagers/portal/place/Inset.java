package fr.gpsusagers.portal.place;

import fr.gpsusagers.portal.place.MapDrawing.Spot;
import java.util.List;
import java.util.Optional;

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
        double tall =
                Math.max(down.getMax() - down.getMin(), (across.getMax() - across.getMin()) * (double) HEIGHT / WIDTH);
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
