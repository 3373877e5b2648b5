package fr.gpsusagers.switchboard.hour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Measures how long the other browsers take to show a deed, from the press on.
final class Stopwatch {

    private record Lap(Duration time, String what) {}

    private final List<Lap> laps = new ArrayList<>();
    private long since = System.nanoTime();

    void start() {
        since = System.nanoTime();
    }

    /// Everyone sees it.
    void lap(String what) {
        laps.add(new Lap(Duration.ofNanos(System.nanoTime() - since), what));
    }

    Duration median() {
        return sorted().get(laps.size() / 2).time();
    }

    private List<Lap> sorted() {
        return laps.stream().sorted(Comparator.comparing(Lap::time)).toList();
    }

    @Override
    public String toString() {
        Lap slowest = sorted().getLast();
        return "%d actes, vus par les autres en %d ms au milieu, %d ms au plus (%s)"
                .formatted(laps.size(), median().toMillis(), slowest.time().toMillis(), slowest.what());
    }
}
