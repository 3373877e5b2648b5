package fr.gpsusagers.understanding;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;

/// Understands words with a model trained on the frozen pack.
final class BocageWords {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final Pack PACK = TestPacks.bocage();

    private static final Understand UNDERSTAND = new Understand(TestModels.inUse());

    static {
        TestModels.prepare().prepare(PACK.phrasebook());
    }

    private BocageWords() {}

    static Understanding understand(String words) {
        return UNDERSTAND.understand(PACK.known(), words, DAY);
    }
}
