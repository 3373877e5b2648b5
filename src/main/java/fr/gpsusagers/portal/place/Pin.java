package fr.gpsusagers.portal.place;

import fr.gpsusagers.portal.place.MapDrawing.Spot;
import java.util.Comparator;
import java.util.stream.Stream;

/// The pin of a place. Its point is the place.
final class Pin {

    private static final int HEIGHT = 108;
    private static final int HALF_WIDTH = 40;

    /// Half the size of the largest number, on a phone.
    private static final int HALF_NUMBER = 52;

    private Pin() {}

    /// Whether the pin would cover the number whose middle is there.
    static boolean hides(Spot place, Spot number) {
        int up = place.y() - number.y();
        return Math.abs(place.x() - number.x()) < HALF_WIDTH + HALF_NUMBER
                && up > -HALF_NUMBER
                && up < HEIGHT + HALF_NUMBER;
    }

    /// The nearest spot where the pin does not cover the number.
    static Spot beside(Spot place, Spot number) {
        int away = HALF_WIDTH + HALF_NUMBER;
        return Stream.of(
                        new Spot(place.x() - away, number.y()),
                        new Spot(place.x() + away, number.y()),
                        new Spot(number.x(), place.y() + HALF_NUMBER),
                        new Spot(number.x(), place.y() - HEIGHT - HALF_NUMBER))
                .min(Comparator.comparingInt(free -> Math.abs(free.x() - number.x()) + Math.abs(free.y() - number.y())))
                .orElse(number);
    }
}
