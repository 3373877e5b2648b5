package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.Understand;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// No thread is free for heavy work here.
class DangerInWordsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-02");

    private final HeavyWork heavyWork = new HeavyWork(HeavyWork.Size.of(1));
    private final DangerInWords dangerInWords =
            new DangerInWords(new HearWords(new Understand(TestModels.inUse())), heavyWork);

    @BeforeAll
    static void learn() {
        TestModels.prepare().prepare(TestPacks.bocage().phrasebook());
    }

    DangerInWordsTest() {
        heavyWork.close();
    }

    @Test
    void few_words_are_read_at_once_however_busy_the_product_is() {
        assertThat(hear("Mon mari me frappe, j’ai peur pour ma vie.").isTold()).isTrue();
        assertThat(hear("Où en est mon dossier ?")).isEqualTo(Danger.NONE);
        assertThat(hear("")).isEqualTo(Danger.NONE);
    }

    @Test
    void many_words_wait_for_their_turn() {
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> hear("Où en est mon dossier ? ".repeat(20)));
    }

    private Danger hear(String words) {
        return ScopedValue.where(HeavyWork.CLIENT, "192.0.2.1")
                .call(() -> dangerInWords.hear(TestPacks.bocage(), words, DAY));
    }
}
