package fr.gpsusagers.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
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

    /// The second time, a phrase takes some 240,000 bytes; a third more is room for what the compiler has not
    /// removed yet. When each run of words was looked up as a name, a phrase took six times as much.
    @Test
    void a_phrase_allocates_less_than_a_third_of_a_megabyte() {
        TestModels.learn(pack);
        List<String> phrases = pack.phrasebook().phrases().stream()
                .map(Phrase::text)
                .limit(PHRASES)
                .toList();
        bytesFor(phrases);

        assertThat(bytesFor(phrases) / phrases.size()).isLessThan(320_000);
    }

    private long bytesFor(List<String> phrases) {
        var known = pack.known();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        phrases.forEach(phrase -> understand.understand(known, phrase, DAY));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
