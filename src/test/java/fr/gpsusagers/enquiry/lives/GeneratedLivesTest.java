package fr.gpsusagers.enquiry.lives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.Thorough;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever citizens, agents, leads and timers do in whatever order, or at the same instant, each request keeps one
/// desk, at most one agent and one due time, its history and the ledger tell where it stands, and its person is
/// told what has to be told, once.
@Thorough
class GeneratedLivesTest {

    private static final int LIVES = Integer.getInteger("gps.lives", 800);
    /// A fault is found long before; the search stops there.
    private static final int LIVES_WITH_A_FAULT = 4_000;
    private static final int MOST_MOMENTS = 9;
    private static final long SEED = Long.getLong("gps.seed", 16);

    private static final OneProcess STAGE = new OneProcess();

    private final Lives lives = new Lives(STAGE);

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void whatever_happens_in_whatever_order_every_invariant_holds() {
        assertThat(seeds(LIVES)
                        .mapToObj(lives::play)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(lives::shorten))
                .isEmpty();
        assertThat(lives.figures().changing())
                .as("kinds of acts that changed something")
                .containsExactlyInAnyOrder(Act.Kind.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found_and_a_short_life_told(Fault fault) {
        Optional<Lives.Shortest> shortest = seeds(LIVES_WITH_A_FAULT)
                .mapToObj(seed -> lives.play(seed, fault))
                .flatMap(Optional::stream)
                .findFirst()
                .map(lives::shorten);
        assertThat(shortest).isPresent();
        assertThat(shortest.orElseThrow().acts()).hasSizeLessThan(MOST_MOMENTS);
    }

    private static LongStream seeds(int lives) {
        return LongStream.range(SEED, SEED + lives);
    }
}
