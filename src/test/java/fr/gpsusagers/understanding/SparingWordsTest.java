package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Understand.Known;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Counts what understanding allocates. Unlike its time, that hardly depends on what else runs on the machine.
class SparingWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int PHRASES = 300;

    private final Pack pack = TestPacks.bocage();
    private final Understand understand = new Understand(TestModels.inUse());

    /// Before the compiler has removed what it can, a phrase takes some 340,000 bytes. Looking up in a list of names
    /// whether each run of words is one took five times as much.
    @Test
    void a_phrase_allocates_no_more_than_half_a_megabyte() {
        TestModels.learn(pack);
        List<String> phrases = pack.phrasebook().phrases().stream()
                .map(Phrase::text)
                .limit(PHRASES)
                .toList();
        bytesFor(phrases);

        assertThat(bytesFor(phrases) / phrases.size()).isLessThan(500_000);
    }

    private long bytesFor(List<String> phrases) {
        var known = new Known(pack.phrasebook(), pack.guide(), pack.territory());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        phrases.forEach(phrase -> understand.understand(known, phrase, DAY));
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        System.out.println("bytes a phrase " + bytes / phrases.size());
        return bytes;
    }
}
