package fr.gpsusagers.bench;

import com.sun.management.ThreadMXBean;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Understand;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// What one phrase costs its thread, whatever else runs on the machine.
///
/// @param halfMicros processor time that half of the phrases stay below, in microseconds
/// @param nearlyAllMicros that 99 in 100 stay below
/// @param bytes allocated for a phrase, on average
record PhraseCost(double halfMicros, double nearlyAllMicros, double bytes) {

    private static final int WARM_UP = 12_000;
    private static final int MEASURED = 12_000;
    private static final double NANOS_PER_MICRO = 1000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static PhraseCost measure(Path folder) {
        var pack = TestPacks.read(folder);
        TestModels.prepare().prepare(pack.phrasebook());
        var known = pack.known();
        var understand = new Understand(TestModels.inUse());
        List<String> phrases =
                pack.phrasebook().phrases().stream().map(Phrase::text).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(phrases, new Random(1));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] micros = new double[MEASURED];
        long bytes = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            String phrase = phrases.get((WARM_UP + i) % phrases.size());
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = threads.getCurrentThreadCpuTime();
            understand.understand(known, phrase, DAY);
            if (i >= 0) {
                micros[i] = (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MICRO;
                bytes += threads.getCurrentThreadAllocatedBytes() - before;
            }
        }
        Arrays.sort(micros);
        return new PhraseCost(micros[MEASURED / 2], micros[MEASURED * 99 / 100], (double) bytes / MEASURED);
    }
}
