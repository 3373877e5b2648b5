package fr.gpsusagers.switchboard.hour;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a person can do at this moment.
///
/// @param weight how often it is chosen, compared with the others
record Deed(String what, int weight, Runnable act) {

    /// Returns a list in which each deed occurs as often as it weighs.
    static List<Deed> weighed(Stream<Deed> deeds) {
        return deeds.flatMap(deed -> IntStream.range(0, deed.weight()).mapToObj(_ -> deed))
                .toList();
    }
}
